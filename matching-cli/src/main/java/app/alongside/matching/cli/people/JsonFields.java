package app.alongside.matching.cli.people;

import app.alongside.matching.cli.WrongInput;
import app.alongside.matching.engine.policy.Rules;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, read with their types; a complaint names the file and the path to the field. */
record JsonFields(Path file, String path, Map<String, Object> fields) {
    void allow(Set<String> known) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw wrong(name, "is not a field of a policy. See --print-policy.");
            }
        }
    }

    Set<String> names() {
        return fields.keySet();
    }

    JsonFields object(String name) {
        Map<String, Object> inside = read(name, Map.of(), JsonFields::asObject, "an object");
        return new JsonFields(file, path + name + ".", inside);
    }

    /** The objects of a list, each with its place in the path. */
    List<JsonFields> objects(String name) {
        List<Map<String, Object>> inside = read(
                name,
                List.of(),
                value -> ((List<?>) value).stream().map(JsonFields::asObject).toList(),
                "a list of objects");
        return IntStream.range(0, inside.size())
                .mapToObj(i -> new JsonFields(file, path + name + "[" + i + "].", inside.get(i)))
                .toList();
    }

    /** A text that must be there. */
    String text(String name) {
        String text = read(name, "", value -> (String) value, "a text");
        if (text.isBlank()) {
            throw wrong(name, "is missing.");
        }
        return text;
    }

    /** One part of a field, read as something else. */
    <T> T parsed(String name, String part, Function<String, T> reader, String form) {
        try {
            return reader.apply(part);
        } catch (IllegalArgumentException | DateTimeException wrongForm) {
            throw wrong(name, "'" + part + "' is not " + form + ".");
        }
    }

    @SuppressWarnings("unchecked") // the reader makes objects with strings for names
    private static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }

    double number(String name, double otherwise) {
        return read(name, otherwise, value -> ((Number) value).doubleValue(), "a number");
    }

    int whole(String name, int otherwise) {
        return read(name, otherwise, value -> Math.toIntExact(asLong(value)), "a whole number");
    }

    long wholeLong(String name, long otherwise) {
        return read(name, otherwise, JsonFields::asLong, "a whole number");
    }

    private static long asLong(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw new IllegalArgumentException("not whole");
    }

    /** A whole number, or the word "any" for no limit. */
    int limit(String name, int otherwise) {
        return "any".equals(fields.get(name)) ? Rules.ANY : whole(name, otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return read(name, otherwise, value -> (Boolean) value, "true or false");
    }

    List<String> strings(String name) {
        return read(
                name,
                List.of(),
                value -> ((List<?>) value).stream().map(String.class::cast).toList(),
                "a list of texts");
    }

    List<Integer> wholes(String name) {
        return read(
                name,
                List.of(),
                value -> ((List<?>) value)
                        .stream().map(v -> Math.toIntExact(asLong(v))).toList(),
                "a list of whole numbers");
    }

    LocalDate date(String name, LocalDate otherwise) {
        return read(name, otherwise, value -> LocalDate.parse((String) value), "a date like 2026-03-31");
    }

    <E extends Enum<E>> E constant(String name, Class<E> type, E otherwise) {
        return read(name, otherwise, value -> named((String) value, type), oneOf(type));
    }

    <E extends Enum<E>> E constantNamed(String name, Class<E> type) {
        try {
            return named(name, type);
        } catch (IllegalArgumentException unknown) {
            throw wrong(name, "is not " + oneOf(type) + ".");
        }
    }

    private static <E extends Enum<E>> E named(String name, Class<E> type) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type) {
        return "one of "
                + String.join(
                        ", ",
                        Arrays.stream(type.getEnumConstants())
                                .map(PolicySettings::written)
                                .toList());
    }

    private <T> T read(String name, T otherwise, Function<Object, T> reader, String form) {
        Object value = fields.get(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return reader.apply(value);
        } catch (ClassCastException | IllegalArgumentException | ArithmeticException | DateTimeException wrongForm) {
            throw wrong(name, "'" + value + "' is not " + form + ".");
        }
    }

    /** Runs what may refuse its numbers, and says where they stand. */
    <T> T checked(String name, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException refused) {
            throw wrong(name, String.valueOf(refused.getMessage()));
        }
    }

    private WrongInput wrong(String name, @Nullable String reason) {
        String where = (path + name).replaceAll("\\.$", "");
        return WrongInput.file(file, (where.isEmpty() ? "" : where + ": ") + reason);
    }
}
