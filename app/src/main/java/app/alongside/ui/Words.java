package app.alongside.ui;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All texts for people. Each module keeps its own {@code messages.properties} (British English) and, beside it,
 * {@code messages_xx.properties} for other languages; patterns are ICU message patterns, and every key begins with its
 * module's name.
 */
@Component
public final class Words {
    private static final String EVERY_BUNDLE = "classpath*:app/alongside/**/messages*.properties";

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();
    private final Map<Locale, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    Words() {
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver().getResources(EVERY_BUNDLE)) {
                add(bundle);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The message bundles cannot be read", unreadable);
        }
    }

    /**
     * The text for {@code key} in {@code locale}, else in British English.
     *
     * @throws IllegalArgumentException when no module defines the key
     */
    public String say(Locale locale, String key, @Nullable Object... values) {
        String pattern = find(locale, key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No text for '" + key + "'. Maybe it is missing from the module's messages.properties."));
        if (values.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(locale, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        return ((MessageFormat) format.clone()).format(values);
    }

    public boolean knows(String key) {
        return language("").containsKey(key);
    }

    /** All keys of the British English texts. */
    public Set<String> listKeys() {
        return Set.copyOf(language("").keySet());
    }

    /** The British English pattern of a key. */
    String pattern(String key) {
        return find(Locale.UK, key).orElseThrow();
    }

    private Optional<String> find(Locale locale, String key) {
        String own = language(locale.getLanguage()).get(key);
        return Optional.ofNullable(own != null ? own : language("").get(key));
    }

    private Map<String, String> language(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private void add(Resource bundle) throws IOException {
        String name = Objects.requireNonNull(bundle.getFilename());
        String language = name.replaceFirst("^messages_?", "").replaceFirst("\\.properties$", "");
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        Map<String, String> all = byLanguage.computeIfAbsent(language, l -> new HashMap<>());
        for (String key : texts.stringPropertyNames()) {
            if (all.put(key, texts.getProperty(key)) != null) {
                throw new IllegalStateException("The text '" + key + "' is defined twice; second in " + bundle);
            }
        }
    }
}
