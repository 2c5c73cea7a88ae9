package app.alongside.programmes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How a programme works: everything its coordinator decides. A design under way may still have gaps; what it may not
 * have is a value that makes no sense.
 */
public record Design(
        Purpose purpose,
        Audience audience,
        Format format,
        Guidelines guidelines,
        Dates dates,
        Stages stages,
        ConsentText consent) {
    /** Designs of before there were circles say nothing of their format: they are for pairs. */
    public Design {
        format = Objects.requireNonNullElseGet(format, Format::pairs);
    }

    /** A part of the design, saved on its own. */
    public sealed interface Part permits Purpose, Audience, Format, Guidelines, Dates, Stages, ConsentText {
        /** Which part this is. */
        Section section();
    }

    /** The parts, in the order in which they are decided. */
    public enum Section {
        PURPOSE,
        AUDIENCE,
        FORMAT,
        GUIDELINES,
        DATES,
        STAGES,
        CONSENT;

        /** The name the part has in addresses. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Section> find(String slug) {
            return Arrays.stream(values())
                    .filter(section -> section.slug().equals(slug))
                    .findFirst();
        }
    }

    /** The same design with one part exchanged. */
    public Design with(Part part) {
        return switch (part) {
            case Purpose changed -> new Design(changed, audience, format, guidelines, dates, stages, consent);
            case Audience changed -> new Design(purpose, changed, format, guidelines, dates, stages, consent);
            case Format changed -> new Design(purpose, audience, changed, guidelines, dates, stages, consent);
            case Guidelines changed -> new Design(purpose, audience, format, changed, dates, stages, consent);
            case Dates changed -> new Design(purpose, audience, format, guidelines, changed, stages, consent);
            case Stages changed -> new Design(purpose, audience, format, guidelines, dates, changed, consent);
            case ConsentText changed -> new Design(purpose, audience, format, guidelines, dates, stages, changed);
        };
    }

    /** The part of that name. */
    public Part part(Section section) {
        return switch (section) {
            case PURPOSE -> purpose;
            case AUDIENCE -> audience;
            case FORMAT -> format;
            case GUIDELINES -> guidelines;
            case DATES -> dates;
            case STAGES -> stages;
            case CONSENT -> consent;
        };
    }
}
