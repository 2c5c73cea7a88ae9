package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.Concern.About;
import app.alongside.care.Concern.Request;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in to raise a concern.
 *
 * @param about one of {@link About}, or nothing yet
 * @param name {@code shown} or {@code hidden}
 * @param relationship the id of one's own relationship, or empty
 * @param readers the ids of the care contacts who are to read it
 * @param hold present when the relationship is to rest
 */
record ConcernForm(
        @Nullable String about,
        @Nullable String words,
        @Nullable String name,
        @Nullable String relationship,
        @Nullable List<String> readers,
        @Nullable String hold) {
    static final int LONGEST = 8_000;

    /** What is wrong with the answers, by field. */
    enum Problem {
        ABOUT("about"),
        WORDS("words"),
        TOO_LONG("words"),
        READERS("readers");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /** The field it stands beside. */
        String field() {
            return field;
        }
    }

    static ConcernForm empty(List<String> readers, String relationship) {
        return new ConcernForm("", "", "shown", relationship, readers, null);
    }

    static ConcernForm of(Concern draft, String words, List<String> readers) {
        Request request = draft.request();
        return new ConcernForm(
                request.about().name(),
                words,
                request.named() ? "shown" : "hidden",
                request.relationship() == null ? "" : request.relationship().toString(),
                readers,
                request.hold() ? "on" : null);
    }

    boolean isAbout(About other) {
        return other.name().equals(about);
    }

    boolean isNamed() {
        return !"hidden".equals(name);
    }

    boolean isHold() {
        return hold != null;
    }

    boolean isAboutRelationship(RelationshipId id) {
        return id.toString().equals(relationship);
    }

    boolean isReader(PersonId person) {
        return readers != null && readers.contains(person.toString());
    }

    String text() {
        return words == null ? "" : words;
    }

    List<PersonId> chosenReaders(List<PersonId> known) {
        return known.stream().filter(this::isReader).toList();
    }

    /** What is asked for, about one of {@code own} relationships or about none. */
    Request request(List<RelationshipId> own) {
        RelationshipId chosen =
                own.stream().filter(this::isAboutRelationship).findFirst().orElse(null);
        return new Request(findAbout().orElse(About.OTHER), isNamed(), chosen, isHold());
    }

    /** What is missing before it can be sent. */
    List<Problem> findProblems() {
        return Stream.of(
                        findAbout().isEmpty() ? Problem.ABOUT : null,
                        text().isBlank() ? Problem.WORDS : null,
                        isTooLong() ? Problem.TOO_LONG : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Too long even for a draft. */
    boolean isTooLong() {
        return text().length() > LONGEST;
    }

    private Optional<About> findAbout() {
        return Arrays.stream(About.values()).filter(this::isAbout).findFirst();
    }
}
