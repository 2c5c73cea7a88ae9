package app.alongside.relationships.commitments.web;

import app.alongside.learning.Resource;
import app.alongside.learning.ResourceKey;
import app.alongside.relationships.commitments.Intention;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something to try, as it is typed.
 *
 * @param due the day by which; empty for the next session
 * @param resource the key of what it comes from; empty where it comes from nowhere in the library
 */
public record CommitmentForm(String words, String due, String resource) {
    static final CommitmentForm EMPTY = new CommitmentForm(null, null, null);

    public CommitmentForm(@Nullable String words, @Nullable String due, @Nullable String resource) {
        this.words = words == null ? "" : words.strip().replaceAll("\\s+", " ");
        this.due = due == null ? "" : due.strip();
        this.resource = resource == null ? "" : resource.strip();
    }

    boolean isRefused(LocalDate today) {
        return !areWordsFine() || !isDayFine(today);
    }

    /** What it says, with a resource that exists. */
    Intention intention(Optional<Resource> from) {
        return new Intention(
                words, findDay().orElse(null), from.map(Resource::key).orElse(null));
    }

    /** The key of a resource, if one is named. */
    Optional<ResourceKey> findResource() {
        return ResourceKey.find(resource);
    }

    /** What is wrong with it, in the reader's language. */
    FormErrors errors(LocalDate today) {
        FormErrors errors = FormErrors.none();
        if (!areWordsFine()) {
            errors.add("words", Rendering.t("relationships.commitments.needed", Intention.LONGEST));
        }
        if (!isDayFine(today)) {
            errors.add("due", Rendering.t("relationships.commitments.day-needed"));
        }
        return errors;
    }

    private boolean areWordsFine() {
        return !words.isEmpty() && words.length() <= Intention.LONGEST;
    }

    private boolean isDayFine(LocalDate today) {
        return due.isEmpty()
                || findDay()
                        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusYears(1)))
                        .isPresent();
    }

    private Optional<LocalDate> findDay() {
        try {
            return Optional.of(LocalDate.parse(due));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
