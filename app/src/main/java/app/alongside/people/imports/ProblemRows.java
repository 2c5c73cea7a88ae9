package app.alongside.people.imports;

import app.alongside.people.sheets.Cells;
import app.alongside.people.sheets.Sheet;
import app.alongside.ui.Words;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows that could not be imported, as a file to be mended and sent again: no cell of it is a formula. */
@Component
public class ProblemRows {
    static final String ERRORS = "errors";

    private final ImportProblems problems;
    private final ReadingFiles reading;
    private final Words words;

    ProblemRows(ImportProblems problems, ReadingFiles reading, Words words) {
        this.problems = problems;
        this.reading = reading;
        this.words = words;
    }

    /** The file, with a last column that says what is wrong. */
    public String write(UUID id, Locale locale) {
        Sheet sheet = reading.sheet(id);
        Map<Integer, List<Problem>> byRow =
                problems.list(id, Integer.MAX_VALUE).stream().collect(Collectors.groupingBy(Problem::row));
        StringWriter text = new StringWriter();
        int old = sheet.header().lastIndexOf(ERRORS);
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(sheet.separator()).build(text)) {
            csv.writeRecord(line(sheet.header(), old, ERRORS));
            sheet.forEach(row -> {
                List<Problem> wrong = byRow.get(row.number());
                if (wrong != null) {
                    csv.writeRecord(line(
                            row.cells(),
                            old,
                            wrong.stream()
                                    .map(problem -> say(sheet, problem, locale))
                                    .collect(Collectors.joining("; "))));
                }
            });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private String say(Sheet sheet, Problem problem, Locale locale) {
        String reason = words.say(locale, problem.messageKey(), problem.value(), problem.other());
        return problem.column() < 0 ? reason : sheet.header().get(problem.column()) + ": " + reason;
    }

    private static List<String> line(List<String> cells, int without, String errors) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i != without) {
                line.add(Cells.safe(cells.get(i)));
            }
        }
        line.add(Cells.safe(errors));
        return line;
    }
}
