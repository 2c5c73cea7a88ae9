package app.alongside.notifications;

import java.util.List;

/**
 * A mail of one sentence and one button.
 *
 * @param key the stem of its texts {@code <key>.subject}, {@code <key>.text} and {@code <key>.button}, and its kind
 * @param path the page that the button opens
 * @param values what the texts may use
 */
public record ShortMail(String key, String path, List<Object> values) {
    public ShortMail(String key, String path, Object... values) {
        this(key, path, List.of(values));
    }
}
