package app.alongside.people.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.alongside.people.classification.Doubt.Reason;
import app.alongside.people.sheets.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgingLabelsTest {
    private static final List<String> THINGS = List.of(
            "bridges",
            "tunnels",
            "signals",
            "trains",
            "timetables",
            "stations",
            "gardens",
            "libraries",
            "museums",
            "orchestras",
            "kitchens",
            "laboratories",
            "budgets",
            "contracts",
            "vineyards",
            "glaciers");

    @Test
    void believesLabelsThatShareWordsAndThoseThatStandAmongThem() {
        Judged judged =
                judge(concept("show initiative", "show active initiative", "show initiative", "be a driving force"));
        assertThat(judged.labels().getFirst()).containsExactly("show active initiative", "be a driving force");
        assertThat(judged.doubts()).isEmpty();
    }

    @Test
    void doubtsLabelsThatHaveNothingInCommon() {
        Judged judged = judge(concept("show initiative", "repair roofs", "mend roof tiles"));
        assertThat(judged.labels().getFirst()).isEmpty();
        assertThat(judged.doubts()).extracting(Doubt::reason).containsOnly(Reason.NOTHING_IN_COMMON);
    }

    @Test
    void givesALabelThatTwoClaimToNeither() {
        Judged judged = judge(
                concept("read music", "reading music", "music reading", "sight reading"),
                concept("read maps", "reading maps", "map reading", "sight reading"));
        assertThat(judged.labels()).noneMatch(labels -> labels.contains("sight reading"));
        assertThat(judged.doubts())
                .extracting(Doubt::label, Doubt::reason, Doubt::detail)
                .containsExactlyInAnyOrder(
                        tuple("sight reading", Reason.CLAIMED_TWICE, "read maps"),
                        tuple("sight reading", Reason.CLAIMED_TWICE, "read music"));
    }

    @Test
    void neverTakesAnothersName() {
        Judged judged = judge(concept("draw plans", "drawing plans", "draw maps"), concept("draw maps", "map drawing"));
        assertThat(judged.labels().getFirst()).containsExactly("drawing plans");
        assertThat(judged.doubts()).singleElement().extracting(Doubt::detail).isEqualTo("draw maps");
    }

    /** A column that lost its empty cells moved up: by one row after the first gap, by two after the second. */
    @Test
    void bringsShiftedLabelsBackToTheirOwn() {
        List<Concept> concepts = new ArrayList<>();
        List<List<String>> column = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String verb : List.of("design", "paint", "insure")) {
            THINGS.forEach(thing -> names.add(verb + " " + thing));
        }
        List<Integer> without = List.of(10, 30);
        for (int i = 0; i < names.size(); i++) {
            if (!without.contains(i)) {
                String name = names.get(i);
                column.add(List.of(name, "how to " + name, "the " + name + " job"));
            }
        }
        column.add(List.of());
        column.add(List.of());
        for (int i = 0; i < names.size(); i++) {
            concepts.add(new Concept(i + 2, "", names.get(i), column.get(i), "", ""));
        }

        Judged judged = JudgingLabels.judge(concepts);

        for (int i = 0; i < names.size(); i++) {
            if (without.contains(i)) {
                assertThat(judged.labels().get(i)).as(names.get(i)).isEmpty();
            } else {
                assertThat(judged.labels().get(i)).as(names.get(i)).contains("how to " + names.get(i));
            }
        }
        assertThat(judged.doubts()).isEmpty();
        assertThat(judged.moved()).isEqualTo((names.size() - 12) * 2);
    }

    @Test
    void oneOddRowMovesNothing() {
        List<Concept> concepts = new ArrayList<>();
        for (String thing : THINGS) {
            concepts.add(concept("repair " + thing, "repair " + thing, "repairing " + thing));
        }
        concepts.set(5, concept("repair stations", "repair trains", "repairing trains"));
        Judged judged = JudgingLabels.judge(concepts);
        assertThat(judged.moved()).isZero();
        assertThat(judged.labels().get(6)).contains("repairing gardens");
        assertThat(judged.labels().get(5)).doesNotContain("repair trains");
    }

    @Test
    void readsTheColumnsByTheirNames() throws Exception {
        List<Concept> concepts = new ClassificationFile(Sheet.parse("""
                        skillType,preferredLabel,conceptUri,altLabels,hiddenLabels,description,broaderUri
                        skill,read maps,uri:1,"map reading
                        reading maps",mapreading,Find the way,uri:9
                        skill,,uri:2,x,,,
                        skill,Read  Maps,uri:3,,,,
                        """)).list();
        assertThat(concepts)
                .containsExactly(new Concept(
                        2,
                        "uri:1",
                        "read maps",
                        List.of("map reading", "reading maps", "mapreading"),
                        "Find the way",
                        "uri:9"));
    }

    private static Judged judge(Concept... concepts) {
        return JudgingLabels.judge(List.of(concepts));
    }

    private static Concept concept(String label, String... labels) {
        return new Concept(2, "", label, List.of(labels), "", "");
    }
}
