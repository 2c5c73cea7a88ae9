package app.alongside.people;

import app.alongside.identity.EmailAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is stated about a person who enters the directory or is changed there. Absent means not stated: what is known
 * already stays.
 *
 * @param externalId finds the person again even when the address has changed
 * @param manager the manager's address or external id; somebody in the directory, or registered in the same breath
 * @param blanks what is stated to be nothing, and is cleared
 */
public record PersonDetails(
        String name,
        EmailAddress email,
        @Nullable String externalId,
        @Nullable String title,
        @Nullable String level,
        @Nullable Integer levelBand,
        @Nullable String function,
        @Nullable String department,
        @Nullable String team,
        @Nullable String manager,
        @Nullable String location,
        @Nullable ZoneId zone,
        @Nullable Locale locale,
        @Nullable List<String> languages,
        @Nullable LocalDate started,
        Set<Blank> blanks) {
    public static final int LONGEST_NAME = 200;

    /** What a person may be without. */
    public enum Blank {
        MANAGER,
        STARTED
    }

    /** Refuses a person without a name. */
    public PersonDetails {
        blanks = Set.copyOf(blanks);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " characters: '" + name + "'");
        }
    }

    /** Begins the details of a person of whom nothing else is stated yet. */
    public static Builder of(String name, EmailAddress email) {
        return new Builder(name, email);
    }

    /** Collects what is stated, a word at a time. */
    public static final class Builder {
        private final String name;
        private final EmailAddress email;
        private @Nullable String externalId;
        private @Nullable String title;
        private @Nullable String level;
        private @Nullable Integer levelBand;
        private @Nullable String function;
        private @Nullable String department;
        private @Nullable String team;
        private @Nullable String manager;
        private @Nullable String location;
        private @Nullable ZoneId zone;
        private @Nullable Locale locale;
        private @Nullable List<String> languages;
        private @Nullable LocalDate started;
        private final Set<Blank> blanks = EnumSet.noneOf(Blank.class);

        private Builder(String name, EmailAddress email) {
            this.name = name;
            this.email = email;
        }

        public Builder externalId(@Nullable String stated) {
            externalId = stated;
            return this;
        }

        public Builder title(@Nullable String stated) {
            title = stated;
            return this;
        }

        public Builder level(@Nullable String stated, @Nullable Integer band) {
            level = stated;
            levelBand = band;
            return this;
        }

        public Builder function(@Nullable String stated) {
            function = stated;
            return this;
        }

        public Builder department(@Nullable String stated) {
            department = stated;
            return this;
        }

        public Builder team(@Nullable String stated) {
            team = stated;
            return this;
        }

        public Builder manager(@Nullable EmailAddress stated) {
            return managedBy(stated == null ? null : stated.value());
        }

        /** States the manager by address or external id. */
        public Builder managedBy(@Nullable String reference) {
            manager = reference;
            return this;
        }

        /** States that there is no such thing. */
        public Builder without(Blank stated) {
            blanks.add(stated);
            return this;
        }

        public Builder location(@Nullable String stated) {
            location = stated;
            return this;
        }

        public Builder zone(@Nullable ZoneId stated) {
            zone = stated;
            return this;
        }

        public Builder locale(@Nullable Locale stated) {
            locale = stated;
            return this;
        }

        public Builder languages(@Nullable List<String> stated) {
            languages = stated;
            return this;
        }

        public Builder started(@Nullable LocalDate stated) {
            started = stated;
            return this;
        }

        public PersonDetails build() {
            return new PersonDetails(
                    name,
                    email,
                    externalId,
                    title,
                    level,
                    levelBand,
                    function,
                    department,
                    team,
                    manager,
                    location,
                    zone,
                    locale,
                    languages,
                    started,
                    blanks);
        }
    }
}
