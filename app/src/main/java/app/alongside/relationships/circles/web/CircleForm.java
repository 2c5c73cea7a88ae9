package app.alongside.relationships.circles.web;

import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.circles.Plan;
import app.alongside.relationships.circles.Plan.Cadence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A circle to propose, as it is typed. */
public record CircleForm(
        String programme, String topic, String purpose, String cadence, String meets, String size, String brings) {
    private static final int USUAL_SIZE = 6;

    public CircleForm(
            @Nullable String programme,
            @Nullable String topic,
            @Nullable String purpose,
            @Nullable String cadence,
            @Nullable String meets,
            @Nullable String size,
            @Nullable String brings) {
        this.programme = clean(programme);
        this.topic = clean(topic);
        this.purpose = clean(purpose);
        this.cadence = clean(cadence);
        this.meets = clean(meets);
        this.size = clean(size);
        this.brings = clean(brings);
    }

    static CircleForm empty() {
        return new CircleForm("", "", "", Cadence.MONTHLY.name(), "", String.valueOf(USUAL_SIZE), "");
    }

    /** The programme among those that the proposer takes part in. */
    Optional<ProgrammeId> chosenAmong(List<Programme> programmes) {
        return programmes.stream()
                .map(Programme::id)
                .filter(id -> id.toString().equals(programme))
                .findFirst();
    }

    Plan plan() {
        return new Plan(topic, purpose, Cadence.valueOf(cadence), meets, Integer.parseInt(size));
    }

    /** The fields that need another look, with how long each may be; in the order of the page. */
    Map<String, Integer> listWrong(List<Programme> programmes) {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        if (topic.isEmpty() || topic.length() > Plan.LONGEST_TOPIC) {
            wrong.put("topic", Plan.LONGEST_TOPIC);
        }
        if (purpose.isEmpty() || purpose.length() > Plan.LONGEST_PURPOSE) {
            wrong.put("purpose", Plan.LONGEST_PURPOSE);
        }
        if (chosenAmong(programmes).isEmpty()) {
            wrong.put("programme", 0);
        }
        if (Arrays.stream(Cadence.values()).noneMatch(one -> one.name().equals(cadence))) {
            wrong.put("cadence", 0);
        }
        if (meets.length() > Plan.LONGEST_MEETS) {
            wrong.put("meets", Plan.LONGEST_MEETS);
        }
        if (listSizes().stream().noneMatch(one -> one.toString().equals(size))) {
            wrong.put("size", 0);
        }
        if (BringsForm.isTooLong(brings)) {
            wrong.put("brings", BringsForm.LONGEST);
        }
        return wrong;
    }

    static List<Integer> listSizes() {
        return IntStream.rangeClosed(Plan.FEWEST, Plan.MOST).boxed().toList();
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
