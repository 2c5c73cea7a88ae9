package app.alongside.programmes;

import app.alongside.ui.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the design a template begins with, from the texts under the template's key. */
@Component
class TemplateDesigns {
    private static final int SESSION_MINUTES = 60;
    private static final int ANSWER_DAYS = 7;
    private static final int MOST_PARTNERS = 2;
    private static final int DAYS_UNTIL_MATCH = 7;

    private record StageLength(String key, int weeks) {}

    private static final List<StageLength> STAGES = List.of(
            new StageLength("prepare", 1),
            new StageLength("begin", 2),
            new StageLength("agree", 2),
            new StageLength("work", 12),
            new StageLength("review", 2),
            new StageLength("close", 2),
            new StageLength("after", 3));

    private final Words words;

    TemplateDesigns(Words words) {
        this.words = words;
    }

    Design create(Template template, String name, LocalDate starts) {
        Texts texts = new Texts(words, template);
        return new Design(
                new Purpose(
                        name,
                        texts.say("statement"),
                        texts.lines("objectives"),
                        texts.lines("it-is"),
                        texts.lines("it-is-not")),
                new Audience(texts.say("commitment"), MOST_PARTNERS, 0, List.of()),
                template.format(),
                guidelines(texts),
                dates(starts),
                new Stages(STAGES.stream().map(stage -> stage(texts, stage)).toList()),
                new ConsentText(1, texts.say("consent")));
    }

    private static Guidelines guidelines(Texts texts) {
        return new Guidelines(
                texts.say("roles"),
                texts.say("frequency"),
                SESSION_MINUTES,
                texts.say("feedback"),
                texts.say("confidentiality"),
                texts.say("disagreements"),
                texts.say("resources"),
                texts.say("boundaries"),
                "");
    }

    private static Dates dates(LocalDate starts) {
        int weeks = STAGES.stream().mapToInt(StageLength::weeks).sum();
        return new Dates(starts, starts.plusWeeks(weeks).minusDays(1), starts.plusDays(DAYS_UNTIL_MATCH), ANSWER_DAYS);
    }

    private static Stage stage(Texts texts, StageLength length) {
        return new Stage(
                length.key(),
                texts.say("stage." + length.key()),
                texts.say("stage." + length.key() + ".description"),
                length.weeks());
    }

    private record Texts(Words words, Template template) {
        String say(String name) {
            return words.say(Locale.UK, template.text(name));
        }

        /** Numbered texts, from 1 to the first that is missing. */
        List<String> lines(String name) {
            return IntStream.iterate(1, i -> words.knows(template.text(name + "." + i)), i -> i + 1)
                    .mapToObj(i -> say(name + "." + i))
                    .toList();
        }
    }
}
