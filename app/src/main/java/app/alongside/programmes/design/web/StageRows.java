package app.alongside.programmes.design.web;

import app.alongside.programmes.Stage;
import app.alongside.programmes.Stages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The stages as their form sends them: a row of fields each, and the button that was pressed. */
final class StageRows {
    static final int MOST = 12;

    private final List<Row> rows;

    private StageRows(List<Row> rows) {
        this.rows = rows;
    }

    private record Row(String key, String name, String description, String weeks) {}

    /**
     * The rows after what the pressed button did: add, remove, up, down, or nothing.
     *
     * @param newName what an added stage is called until it is named
     */
    static StageRows of(Map<String, String> values, String newName) {
        List<Row> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < MOST && values.containsKey(field(i, "name")); i++) {
            String key = values.getOrDefault(field(i, "key"), "");
            rows.add(new Row(
                    key.matches("[a-z0-9-]{1,40}") && keys.add(key) ? key : freeKey(keys),
                    values.getOrDefault(field(i, "name"), ""),
                    values.getOrDefault(field(i, "description"), ""),
                    values.getOrDefault(field(i, "weeks"), "")));
        }
        String button = values.getOrDefault("do", "");
        if (button.equals("add") && rows.size() < MOST) {
            rows.add(new Row(freeKey(keys), newName, "", "2"));
        } else if (button.matches("(remove|up|down)-\\d{1,2}")) {
            press(button, rows);
        }
        return new StageRows(rows);
    }

    static String field(int row, String name) {
        return "stage-" + row + "-" + name;
    }

    /** The rows as fields. */
    Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            values.put(field(i, "key"), row.key());
            values.put(field(i, "name"), row.name());
            values.put(field(i, "description"), row.description());
            values.put(field(i, "weeks"), row.weeks());
        }
        return values;
    }

    Optional<Stages> read(Fields fields) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String name = fields.name(field(i, "name"), Stage.LONGEST_NAME);
            String description = fields.text(field(i, "description"));
            int weeks = fields.number(field(i, "weeks"), 1, Stage.MOST_WEEKS);
            if (fields.errors().isEmpty()) {
                stages.add(new Stage(rows.get(i).key(), name, description, weeks));
            }
        }
        return fields.errors().isEmpty() ? Optional.of(new Stages(stages)) : Optional.empty();
    }

    private static void press(String button, List<Row> rows) {
        int dash = button.indexOf('-');
        int row = Integer.parseInt(button.substring(dash + 1));
        if (row >= rows.size()) {
            return;
        }
        switch (button.substring(0, dash)) {
            case "up" -> Collections.swap(rows, row, Math.max(0, row - 1));
            case "down" -> Collections.swap(rows, row, Math.min(rows.size() - 1, row + 1));
            default -> rows.remove(row);
        }
    }

    private static String freeKey(Set<String> taken) {
        int number = 1;
        while (!taken.add("own-" + number)) {
            number++;
        }
        return "own-" + number;
    }
}
