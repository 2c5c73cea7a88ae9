package app.alongside.programmes;

import java.util.List;

/**
 * Something a design still lacks before it can be published.
 *
 * @param section the part in which it is mended
 * @param field the form field in which it is mended
 * @param key the message key of the sentence that says what is missing
 * @param values what goes into the sentence
 */
public record Gap(Design.Section section, String field, String key, List<String> values) {
    public static Gap in(Design.Section section, String field, String key, Object... values) {
        return new Gap(
                section,
                field,
                key,
                List.of(values).stream().map(String::valueOf).toList());
    }
}
