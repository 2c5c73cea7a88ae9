package app.alongside.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: sentences in the reader's language by field, in the order of the fields. */
public final class FormErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a field's error; the first one said about a field stays. */
    public FormErrors add(String field, String sentence) {
        byField.putIfAbsent(field, sentence);
        return this;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public @Nullable String get(String field) {
        return byField.get(field);
    }

    public Optional<String> find(String field) {
        return Optional.ofNullable(byField.get(field));
    }

    /** Field to sentence, in order. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(byField);
    }
}
