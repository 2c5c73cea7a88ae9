package app.alongside.people.imports;

import app.alongside.people.sheets.Sheet;
import java.util.List;
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

    /** The headings and the first rows. */
    public record Preview(List<String> header, List<List<String>> rows) {
        static Preview of(Sheet sheet) {
            return new Preview(
                    sheet.header().stream().map(Preview::shortened).toList(),
                    sheet.first(ROWS).stream()
                            .map(row ->
                                    row.cells().stream().map(Preview::shortened).toList())
                            .toList());
        }

        /** The first value of a column. */
        public String example(int column) {
            return rows.stream()
                    .filter(row -> column < row.size() && !row.get(column).isEmpty())
                    .map(row -> row.get(column))
                    .findFirst()
                    .orElse("");
        }

        /** The heading of a column; empty for a row as a whole. */
        public String heading(int column) {
            return column < 0 || column >= header.size() ? "" : header.get(column);
        }

        private static String shortened(String cell) {
            return cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell;
        }
    }

    /** The preview of an import; empty where the file is not kept any longer. */
    public Preview of(PeopleImport the) {
        if (!the.kept()) {
            return new Preview(List.of(), List.of());
        }
        return imports.findPreview(the.id()).orElseGet(() -> Preview.of(reading.sheet(the.id())));
    }

    /** The words for grades in the file that nobody has explained yet. */
    public List<String> listOpenGrades(PeopleImport the) {
        return reading.listOpenGrades(the);
    }
}
