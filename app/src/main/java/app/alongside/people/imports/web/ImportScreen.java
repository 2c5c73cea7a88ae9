package app.alongside.people.imports.web;

import app.alongside.people.imports.Field;
import app.alongside.people.imports.GradeWords;
import app.alongside.people.imports.ImportPreview;
import app.alongside.people.imports.PeopleImport;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.people.imports.Problem;
import app.alongside.ui.FormErrors;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One import at its step.
 *
 * @param preview the first rows of the file
 * @param grades words for grades that nobody has explained yet
 * @param problems the first of what is to be mended
 */
public record ImportScreen(
        PeopleImport the,
        ImportPreview.Preview preview,
        List<String> grades,
        List<Problem> problems,
        FormErrors errors) {
    private static final List<String> STEPS = List.of("file", "columns", "check", "import");

    public List<String> steps() {
        return STEPS;
    }

    /** Which step is at hand, from 0; past the last when all is done. */
    public int step() {
        return switch (the.status()) {
            case COLUMNS, GRADES -> 1;
            case CHECKING, CHECKED -> 2;
            case IMPORTING -> 3;
            case DONE -> 4;
        };
    }

    public boolean is(Status status) {
        return the.status() == status;
    }

    public List<Field> fields() {
        return List.of(Field.values());
    }

    public boolean says(int column, Field field) {
        return the.columns().find(column).filter(field::equals).isPresent();
    }

    /** How many columns are used. */
    public long used() {
        return the.columns().fields().stream().filter(field -> field != null).count();
    }

    /** All zones one may choose. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("SystemV"))
                .sorted()
                .toList();
    }

    /** The bands one may choose, from the most junior. */
    public List<Integer> bands() {
        return IntStream.rangeClosed(1, GradeWords.HIGHEST).boxed().toList();
    }
}
