package app.alongside.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Something that waits for somebody, with the time it takes. Its texts are {@code <key>}, {@code <key>.text} and
 * {@code <key>.button}, each with the same values; dates among them are said the reader's way.
 *
 * @param minutes about how long it takes
 * @param path where to do it
 */
public record Task(String key, String icon, int minutes, String path, List<Object> values) {
    public Task {
        if (minutes < 1) {
            throw new IllegalArgumentException("Whatever waits takes a minute at least: " + key + ", " + minutes);
        }
        values = List.copyOf(values);
    }

    /** How a task looks before its values are known: what it is called, and how long it takes. */
    public record Kind(String key, String icon, int minutes) {
        public Task at(String path, Object... values) {
            return new Task(key, icon, minutes, path, Arrays.asList(values));
        }
    }

    /** One of its texts in the reader's language; for templates. */
    public String say(String part) {
        return Rendering.t(
                key + part,
                values.stream()
                        .map(value -> value instanceof LocalDate day ? Rendering.date(day) : value)
                        .toArray());
    }
}
