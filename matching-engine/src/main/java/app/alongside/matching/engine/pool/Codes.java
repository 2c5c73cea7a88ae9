package app.alongside.matching.engine.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers for names: names that differ only in case or outer blanks are one; the first spelling is kept. Never a substring. */
final class Codes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int of(String name) {
        String spelling = name.strip();
        Integer known = codes.putIfAbsent(spelling.toLowerCase(Locale.ROOT), names.size());
        if (known != null) {
            return known;
        }
        names.add(spelling);
        return names.size() - 1;
    }

    int ofNullable(@Nullable String name) {
        return name == null || name.isBlank() ? LabelColumn.UNKNOWN : of(name);
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
