package app.alongside.programmes.design.web;

import app.alongside.programmes.Design.Section;
import app.alongside.programmes.Gap;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The designer of a programme.
 *
 * @param programme by its newest version
 * @param values what the fields show: the design, and for a refused part what was typed
 * @param refused the part that was refused, if one was
 * @param gaps what the design lacks to be published
 * @param saved when each part was saved last
 * @param publicPath where people find the programme
 * @param unpublished whether there is something that people do not see yet
 */
public record DesignScreen(
        Programme programme,
        Map<String, String> values,
        @Nullable Section refused,
        FormErrors errors,
        List<Gap> gaps,
        Map<Section, Instant> saved,
        String publicPath,
        boolean unpublished) {
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The errors of a part's form; none for the parts that were not refused. */
    public FormErrors errorsOf(Section section) {
        return section == refused ? errors : FormErrors.none();
    }

    public @Nullable Instant savedAt(Section section) {
        return saved.get(section);
    }

    public boolean isDone(Section section) {
        return gaps.stream().noneMatch(gap -> gap.section() == section);
    }

    public String action(Section section) {
        return path() + "/" + section.slug();
    }

    /** The designer's address. */
    public String path() {
        return programmePath() + "/design";
    }

    public String programmePath() {
        return "/coordinate/programmes/" + programme.id();
    }

    /** The rows of the stages' form. */
    public List<Integer> stageRows() {
        return IntStream.range(0, StageRows.MOST)
                .filter(row -> values.containsKey(StageRows.field(row, "name")))
                .boxed()
                .toList();
    }

    public boolean takesMoreStages() {
        return stageRows().size() < StageRows.MOST;
    }

    /** A field of a stage's row. */
    public static String stageField(int row, String name) {
        return StageRows.field(row, name);
    }
}
