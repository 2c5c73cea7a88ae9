package app.alongside.programmes.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the questionnaire, in the order in which they are asked. */
public enum Part {
    SKILLS,
    GOALS,
    WAY,
    WHEN,
    LIMITS;

    /** The name the part has in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that follows; empty after the last. */
    public Optional<Part> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** The part before; empty before the first. */
    public Optional<Part> previous() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    public static Optional<Part> find(String slug) {
        return Arrays.stream(values()).filter(part -> part.slug().equals(slug)).findFirst();
    }
}
