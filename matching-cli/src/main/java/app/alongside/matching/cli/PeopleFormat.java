package app.alongside.matching.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What kinds of relationships the people mode can form. */
public enum PeopleFormat {
    /** Mutual peers. */
    PAIRS,
    /** One mainly helps the other. */
    DIRECTED,
    /** Pairs in which both gain, and rings of three or four for people whom no such pair serves. */
    RINGS,
    /** Circles about a topic. */
    CIRCLES,
    /** Rounds of short conversations. */
    FLASH,
    /** A buddy for everybody who is new. */
    BUDDIES;

    static PeopleFormat of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.written().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> WrongInput.argument("--format is one of %s, not '%s'".formatted(all(), name)));
    }

    static String all() {
        return Arrays.stream(values()).map(PeopleFormat::written).collect(Collectors.joining(", "));
    }

    /** As it is written on the command line. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }
}
