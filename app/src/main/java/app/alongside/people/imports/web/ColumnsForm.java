package app.alongside.people.imports.web;

import app.alongside.people.imports.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the coordinator says each column means. */
record ColumnsForm(List<@Nullable Field> fields, String zone) {
    static ColumnsForm read(Map<String, String> form, int columns) {
        List<@Nullable Field> fields = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            String chosen = form.getOrDefault("column-" + i, "");
            fields.add(Arrays.stream(Field.values())
                    .filter(field -> field.name().equals(chosen))
                    .findFirst()
                    .orElse(null));
        }
        return new ColumnsForm(fields, form.getOrDefault("zone", ""));
    }
}
