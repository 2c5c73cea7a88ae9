package app.alongside.demo.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of the demo's raw material: sections headed {@code = name}, each with lines {@code key: value; value}. */
final class Sections {
    private Sections() {}

    /** One section of such a file. */
    record Section(String name, Map<String, String> lines) {
        /** The text after a key; a section without it is a mistake in the file. */
        String get(String key) {
            String text = lines.get(key);
            if (text == null) {
                throw new IllegalArgumentException("'" + name + "' says nothing about " + key);
            }
            return text;
        }

        List<String> list(String key) {
            return Arrays.stream(get(key).split(";")).map(String::strip).toList();
        }

        List<String> listIfThere(String key) {
            return lines.containsKey(key) ? list(key) : List.of();
        }

        int number(String key) {
            return Integer.parseInt(get(key));
        }
    }

    static List<Section> read(String file) {
        List<Section> sections = new ArrayList<>();
        for (String line : text(file).lines().map(String::strip).toList()) {
            if (line.startsWith("= ")) {
                sections.add(new Section(line.substring(2), new LinkedHashMap<>()));
            } else if (!line.isEmpty()) {
                int colon = line.indexOf(':');
                sections.getLast()
                        .lines()
                        .put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        return List.copyOf(sections);
    }

    private static String text(String file) {
        try (InputStream in = Sections.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The demo's file " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo's file " + file + " cannot be read", unreadable);
        }
    }
}
