package app.alongside.people.classification;

import app.alongside.people.Skill;
import app.alongside.people.sheets.Row;
import app.alongside.people.sheets.Sheet;
import app.alongside.people.words.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the concepts of a classification's file, by ESCO's column names in any order. */
final class ClassificationFile {
    private static final List<String> LABEL = List.of("preferredlabel", "preferred label", "label", "skill", "name");
    private static final List<String> URI = List.of("concepturi", "uri", "id", "element id");
    private static final List<String> LABELS =
            List.of("altlabels", "alternative labels", "aliases", "alternate titles");
    private static final List<String> HIDDEN = List.of("hiddenlabels", "hidden labels");
    private static final List<String> DESCRIPTION = List.of("description", "definition");
    private static final List<String> BROADER =
            List.of("broaderuri", "broaderconcepturi", "broaderconceptpt", "broader", "broader skill");

    private final Sheet sheet;
    private final List<String> headings;

    ClassificationFile(Sheet sheet) {
        this.sheet = sheet;
        this.headings = sheet.header().stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the file has a column of preferred labels. */
    boolean hasLabels() {
        return columnOf(LABEL) >= 0;
    }

    /** The concepts with a usable label, the first of each; the others are passed over. */
    List<Concept> list() {
        List<Concept> concepts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Set<String> uris = new HashSet<>();
        sheet.forEach(row -> read(row)
                .filter(concept -> concept.uri().isEmpty() || uris.add(concept.uri()))
                .filter(concept -> seen.add(PlainText.key(concept.label())))
                .ifPresent(concepts::add));
        return concepts;
    }

    private Optional<Concept> read(Row row) {
        String label = cell(row, LABEL).replaceAll("\\s+", " ");
        if (PlainText.key(label).isEmpty() || label.length() > Skill.LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> labels = Stream.of(cell(row, LABELS), cell(row, HIDDEN))
                .flatMap(cell -> Arrays.stream(cell.split("\\R|\\s\\|\\s|;")))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !PlainText.key(text).isEmpty() && text.length() <= Skill.LONGEST_NAME)
                .distinct()
                .toList();
        return Optional.of(new Concept(
                row.number(), cell(row, URI), label, labels, cell(row, DESCRIPTION), firstLine(cell(row, BROADER))));
    }

    private static String firstLine(String cell) {
        return cell.split("\\R|\\s\\|\\s", 2)[0].strip();
    }

    private String cell(Row row, List<String> names) {
        int column = columnOf(names);
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    private int columnOf(List<String> names) {
        return names.stream()
                .mapToInt(headings::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }
}
