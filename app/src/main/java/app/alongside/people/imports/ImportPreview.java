package app.alongside.people.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a coordinator sees of a file before it is imported. */
@Component
public class ImportPreview {
    private static final int ROWS = 5;
    private static final int SHOWN = 80;

    private final PeopleImports imports;
    private final ReadingFiles reading;

    ImportPreview(PeopleImports imports, ReadingFiles reading) {
        this.imports = imports;
        this.reading = reading;
    }

    /**
     * The headings and the first rows.
     *
     * @param names who stands in a row, by the row's number
     */
    public record Preview(List<String> header, List<List<String>> rows, Map<Integer, String> names) {
        /** The first values of a column. */
        public String example(int column) {
            return rows.stream()
                    .filter(row -> column < row.size() && !row.get(column).isEmpty())
                    .map(row -> row.get(column))
                    .findFirst()
                    .orElse("");
        }

        public String nameOf(Problem problem) {
            return names.getOrDefault(problem.row(), "");
        }
    }

    /** The preview of an import; empty where the file is not kept any longer. */
    public Preview of(PeopleImport the, List<Problem> problems) {
        if (imports.findContent(the.id()).isEmpty()) {
            return new Preview(List.of(), List.of(), Map.of());
        }
        Sheet sheet = reading.sheet(the.id());
        Map<Integer, String> names = new HashMap<>();
        for (Problem problem : problems) {
            List<String> row = sheet.rows().get(problem.row() - sheet.firstRow());
            names.put(problem.row(), nameIn(row, the.columns()));
        }
        List<List<String>> first = sheet.rows().stream()
                .limit(ROWS)
                .map(row -> row.stream().map(ImportPreview::shortened).toList())
                .toList();
        return new Preview(sheet.header(), first, names);
    }

    private static String nameIn(List<String> row, Columns columns) {
        String whole = columns.cell(row, Field.NAME);
        return shortened(
                whole.isEmpty()
                        ? (columns.cell(row, Field.FIRST_NAME) + " " + columns.cell(row, Field.LAST_NAME)).strip()
                        : whole);
    }

    private static String shortened(String cell) {
        return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
    }
}
