package app.alongside.people.imports;

import java.util.Locale;

/** What a column of a file can say about people. */
public enum Field {
    ID,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    TITLE,
    LEVEL,
    FUNCTION,
    DEPARTMENT,
    TEAM,
    MANAGER,
    LOCATION,
    TIME_ZONE,
    LANGUAGES,
    STARTED,
    BIO,
    OFFERS,
    WANTS,
    INTERESTS,
    GOALS,
    CHALLENGES,
    STYLE,
    PREFERS,
    AVAILABILITY,
    CAPACITY,
    HOURS_PER_MONTH;

    /** The key of its name. */
    public String messageKey() {
        return "people.import.field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
