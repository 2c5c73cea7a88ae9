package app.alongside.people;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stated about a person, as it goes to the database in one JSON array for many people. */
record PersonRow(
        UUID id,
        @Nullable String externalId,
        String name,
        String email,
        @Nullable String title,
        @Nullable String level,
        @Nullable Integer levelBand,
        @Nullable String function,
        @Nullable String department,
        @Nullable String team,
        @Nullable String location,
        @Nullable String zone,
        @Nullable String locale,
        @Nullable List<String> languages,
        @Nullable String started,
        boolean notStarted,
        @Nullable UUID managerId,
        boolean unmanaged) {
    /** @param manager the stated manager, where somebody is known by that reference */
    static PersonRow of(UUID id, PersonDetails stated, @Nullable UUID manager) {
        return new PersonRow(
                id,
                stated.externalId(),
                stated.name(),
                stated.email().value(),
                stated.title(),
                stated.level(),
                stated.levelBand(),
                stated.function(),
                stated.department(),
                stated.team(),
                stated.location(),
                stated.zone() == null ? null : stated.zone().getId(),
                stated.locale() == null ? null : stated.locale().toLanguageTag(),
                stated.languages(),
                stated.started() == null ? null : stated.started().toString(),
                stated.blanks().contains(PersonDetails.Blank.STARTED),
                id.equals(manager) ? null : manager,
                stated.blanks().contains(PersonDetails.Blank.MANAGER));
    }
}
