package app.alongside.programmes.design.web;

import app.alongside.programmes.Audience;
import app.alongside.programmes.ConsentText;
import app.alongside.programmes.Dates;
import app.alongside.programmes.Design;
import app.alongside.programmes.Format;
import app.alongside.programmes.Guidelines;
import app.alongside.programmes.Purpose;
import app.alongside.programmes.Stage;
import app.alongside.programmes.Stages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a design's parts as the values of their forms' fields; the other way than {@link PartReader}. */
final class PartValues {
    private PartValues() {}

    /** The fields of all parts; no two parts have a field of the same name. */
    static Map<String, String> of(Design design) {
        Map<String, String> all = new TreeMap<>();
        for (Design.Section section : Design.Section.values()) {
            all.putAll(of(design.part(section)));
        }
        return all;
    }

    static Map<String, String> of(Design.Part part) {
        return switch (part) {
            case Purpose purpose ->
                Map.of(
                        "name", purpose.name(),
                        "statement", purpose.statement(),
                        "objectives", lines(purpose.objectives()),
                        "itIs", lines(purpose.itIs()),
                        "itIsNot", lines(purpose.itIsNot()));
            case Audience audience ->
                Map.of(
                        "commitment", audience.commitment(),
                        "mostPartners", String.valueOf(audience.mostPartners()),
                        "monthsHere", String.valueOf(audience.monthsHere()),
                        "departments", lines(audience.departments()));
            case Format format ->
                Map.of(
                        "kind", format.kind().name(),
                        "fewest", String.valueOf(format.fewest()),
                        "most", String.valueOf(format.most()),
                        "mostOfDepartment", String.valueOf(format.mostOfDepartment()));
            case Guidelines guidelines -> of(guidelines);
            case Dates dates ->
                Map.of(
                        "starts", dates.starts().toString(),
                        "ends", dates.ends().toString(),
                        "matchBy",
                                dates.matchBy() == null ? "" : dates.matchBy().toString(),
                        "answerDays", String.valueOf(dates.answerDays()));
            case Stages stages -> of(stages);
            case ConsentText consent -> Map.of("text", consent.text());
        };
    }

    private static Map<String, String> of(Guidelines guidelines) {
        return Map.of(
                "roles", guidelines.roles(),
                "frequency", guidelines.frequency(),
                "sessionMinutes", String.valueOf(guidelines.sessionMinutes()),
                "feedback", guidelines.feedback(),
                "confidentiality", guidelines.confidentiality(),
                "disagreements", guidelines.disagreements(),
                "resources", guidelines.resources(),
                "boundaries", guidelines.boundaries(),
                "videoLink", guidelines.videoLink());
    }

    private static Map<String, String> of(Stages stages) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < stages.list().size(); i++) {
            Stage stage = stages.list().get(i);
            values.put(StageRows.field(i, "key"), stage.key());
            values.put(StageRows.field(i, "name"), stage.name());
            values.put(StageRows.field(i, "description"), stage.description());
            values.put(StageRows.field(i, "weeks"), String.valueOf(stage.weeks()));
        }
        return values;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
