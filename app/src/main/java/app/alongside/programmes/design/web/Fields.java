package app.alongside.programmes.design.web;

import app.alongside.programmes.LinkPattern;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as somebody sent them, read with a sentence for each that cannot be taken. */
final class Fields {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 20;

    private final Map<String, String> values;
    private final Words words;
    private final Locale locale;
    private final FormErrors errors = FormErrors.none();

    Fields(Map<String, String> values, Words words, Locale locale) {
        this.values = values;
        this.words = words;
        this.locale = locale;
    }

    FormErrors errors() {
        return errors;
    }

    /** A text that may be empty. */
    String text(String name) {
        return atMost(name, LONGEST_TEXT);
    }

    /** A short text that must be there. */
    String name(String name, int longest) {
        String text = atMost(name, longest);
        if (text.isEmpty()) {
            refuse(name, "programmes.form.name-missing");
        }
        return text;
    }

    /** The address of video rooms, with a gap for their names; it may be empty. */
    String pattern(String name) {
        String text = raw(name).strip();
        if (!text.isEmpty() && LinkPattern.find(text).isEmpty()) {
            refuse(name, "programmes.form.video-link");
        }
        return text;
    }

    /** A text's lines, empty ones left out. */
    List<String> lines(String name) {
        List<String> lines = raw(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            refuse(name, "programmes.form.lines", MOST_LINES, LONGEST_LINE);
        }
        return lines;
    }

    /** A whole number in a range; the lowest one after a refusal. */
    int number(String name, int lowest, int highest) {
        String text = raw(name).strip();
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        refuse(name, "programmes.form.number", lowest, highest);
        return lowest;
    }

    /** One of the constants; the first one after a refusal. */
    <E extends Enum<E>> E choice(String name, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(raw(name))) {
                return constant;
            }
        }
        refuse(name, "programmes.form.choice");
        return kind.getEnumConstants()[0];
    }

    /** A date; nothing after a refusal. */
    @Nullable LocalDate date(String name) {
        try {
            LocalDate date = LocalDate.parse(raw(name).strip());
            if (date.getYear() >= 2000 && date.getYear() < 2200) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        refuse(name, "programmes.form.date");
        return null;
    }

    boolean isBlank(String name) {
        return raw(name).isBlank();
    }

    void refuse(String field, String key, Object... facts) {
        errors.add(field, words.say(locale, key, facts));
    }

    private String atMost(String name, int longest) {
        String text = raw(name).strip();
        if (text.length() > longest) {
            refuse(name, "programmes.form.too-long", longest);
        }
        return text;
    }

    private String raw(String name) {
        return values.getOrDefault(name, "").replace("\r\n", "\n");
    }
}
