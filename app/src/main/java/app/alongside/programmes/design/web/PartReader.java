package app.alongside.programmes.design.web;

import app.alongside.programmes.Audience;
import app.alongside.programmes.ConsentText;
import app.alongside.programmes.Dates;
import app.alongside.programmes.Design;
import app.alongside.programmes.Format;
import app.alongside.programmes.Guidelines;
import app.alongside.programmes.Purpose;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads one part of a design from its form. */
@Component
class PartReader {
    private final Words words;

    PartReader(Words words) {
        this.words = words;
    }

    /**
     * What was read: a part, or why not.
     *
     * @param values the fields as they are to be shown again
     */
    record Reading(Optional<Design.Part> part, Map<String, String> values, FormErrors errors) {}

    Reading read(Design.Section section, Map<String, String> sent, Locale locale) {
        StageRows stages = StageRows.of(sent, words.say(locale, "programmes.form.new-stage"));
        Map<String, String> values = section == Design.Section.STAGES ? stages.values() : sent;
        Fields fields = new Fields(values, words, locale);
        Optional<? extends Design.Part> part = switch (section) {
            case PURPOSE -> purpose(fields);
            case AUDIENCE -> audience(fields);
            case FORMAT -> format(fields);
            case GUIDELINES -> guidelines(fields);
            case DATES -> dates(fields);
            case STAGES -> stages.read(fields);
            case CONSENT -> consent(fields);
        };
        return new Reading(part.map(found -> found), values, fields.errors());
    }

    private static Optional<Purpose> purpose(Fields fields) {
        String name = fields.name("name", Purpose.LONGEST_NAME);
        String statement = fields.text("statement");
        var objectives = fields.lines("objectives");
        var itIs = fields.lines("itIs");
        var itIsNot = fields.lines("itIsNot");
        return fields.errors().isEmpty()
                ? Optional.of(new Purpose(name, statement, objectives, itIs, itIsNot))
                : Optional.empty();
    }

    private static Optional<Audience> audience(Fields fields) {
        var audience = new Audience(
                fields.text("commitment"),
                fields.number("mostPartners", 1, Audience.MOST_PARTNERS),
                fields.number("monthsHere", 0, Audience.MOST_MONTHS),
                fields.lines("departments"));
        return fields.errors().isEmpty() ? Optional.of(audience) : Optional.empty();
    }

    private static Optional<Format> format(Fields fields) {
        Format.Kind kind = fields.choice("kind", Format.Kind.class);
        int fewest = fields.number("fewest", Format.SMALLEST_CIRCLE, Format.LARGEST_CIRCLE);
        int most = fields.number("most", Format.SMALLEST_CIRCLE, Format.LARGEST_CIRCLE);
        int ofDepartment = fields.number("mostOfDepartment", 1, Format.LARGEST_CIRCLE);
        if (fields.errors().isEmpty() && most < fewest) {
            fields.refuse("most", "programmes.form.circle-sizes", fewest);
        }
        return fields.errors().isEmpty() ? Optional.of(new Format(kind, fewest, most, ofDepartment)) : Optional.empty();
    }

    private static Optional<Guidelines> guidelines(Fields fields) {
        var guidelines = new Guidelines(
                fields.text("roles"),
                fields.text("frequency"),
                fields.number("sessionMinutes", Guidelines.SHORTEST_SESSION, Guidelines.LONGEST_SESSION),
                fields.text("feedback"),
                fields.text("confidentiality"),
                fields.text("disagreements"),
                fields.text("resources"),
                fields.text("boundaries"),
                fields.pattern("videoLink"));
        return fields.errors().isEmpty() ? Optional.of(guidelines) : Optional.empty();
    }

    private static Optional<Dates> dates(Fields fields) {
        LocalDate starts = fields.date("starts");
        LocalDate ends = fields.date("ends");
        LocalDate matchBy = fields.isBlank("matchBy") ? null : fields.date("matchBy");
        int answerDays = fields.number("answerDays", 1, Dates.MOST_ANSWER_DAYS);
        if (starts == null || ends == null) {
            return Optional.empty();
        }
        if (!starts.isBefore(ends)) {
            fields.refuse("ends", "programmes.form.ends-before-start");
        }
        if (matchBy != null && !matchBy.isBefore(ends)) {
            fields.refuse("matchBy", "programmes.gap.match-after-end");
        }
        return fields.errors().isEmpty() ? Optional.of(new Dates(starts, ends, matchBy, answerDays)) : Optional.empty();
    }

    private static Optional<ConsentText> consent(Fields fields) {
        String text = fields.text("text");
        return fields.errors().isEmpty() ? Optional.of(new ConsentText(1, text)) : Optional.empty();
    }
}
