package app.alongside.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formats beside plain pairs, on small files and on the example of the handbook. */
class FormatsTest {
    private static final Path EXAMPLE = Path.of("..", "docs", "how-to", "match-example");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void circlesNameTopicFacilitatorTimeAndWhoIsLeft() throws IOException {
        write("people.csv", """
                id,topics,facilitates,availability,time_zone,interests
                ann,Data;Speaking,no,Mon 09:00-12:00,Europe/London,chess
                ben,Data,yes,Mon 10:00-13:00,Europe/London,chess
                cem,Data,no,Mon 11:00-12:00,Europe/London,
                dia,Data,no,Mon 12:00-13:00,Europe/Berlin,
                eva,Data,no,Tue 09:00-12:00,Europe/London,
                """);
        write("policy.json", "{\"today\": \"2026-11-16\", \"circles\": {\"most\": 5}}");

        assertThat(run("circles")).isZero();

        assertThat(rows())
                .containsExactly("relationship,format,member_ids,value,score_for_each,reasons", rows().get(1));
        assertThat(rows().get(1))
                .startsWith("1,CIRCLE,ann;ben;cem;dia,0.")
                .contains("topic Data, the first choice of 4 of 4")
                .contains("ben facilitates")
                .contains("all can meet Mon 11:00-12:00 UTC")
                .contains("2 share the interest chess");
        assertThat(left())
                .containsExactly(
                        "id,reason,smallest_change",
                        "eva,\"at no hour is more than 1 person of Data free together, and a circle needs 4\","
                                + "\"free Mon 11:00-12:00 UTC, 1 h of which are missing, to join ann, ben, cem, dia\"");
        assertThat(report())
                .containsEntry("format", "circles")
                .containsEntry("matched", 4)
                .containsEntry("proven", true)
                .containsKeys("policy_sha256", "seconds_by_phase", "most_possible");
    }

    @Test
    void whoIsLeftOutOfAFullCircleIsToldSoAndWhatAnotherWouldNeed() throws IOException {
        write("people.csv", "id,topics\nann,Data\nben,Data\ncem,Data\ndia,Data\neva,Data\n");
        write("policy.json", "{\"circles\": {\"least\": 3, \"most\": 4, \"facilitated\": false}}");

        assertThat(run("circles")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("4 of 5 people sit in 1 circle; at most 4 could");
        assertThat(left().get(1))
                .contains("\"the one circle on Data that would do is full (4 seats); "
                        + "1 person is left for another, which needs 3\"")
                .contains("one more seat than 4 in the circle of ");
    }

    @Test
    void whereOneMoreFacilitatorSeatsSeveralThatIsTheChangeNamed() throws IOException {
        StringBuilder people = new StringBuilder("id,topics,facilitates\n");
        for (int person = 10; person < 23; person++) {
            people.append("p%d,Data,%s\n".formatted(person, person == 15 ? "yes" : "no"));
        }
        write("people.csv", people.toString());
        write("policy.json", "{\"circles\": {\"least\": 4, \"most\": 6}}");

        assertThat(run("circles")).isZero();

        assertThat(left()).hasSize(8);
        assertThat(left().subList(1, 8))
                .allMatch(row -> row.contains("of the 7 people left for Data nobody is willing to facilitate"))
                .allMatch(row -> row.contains("facilitates a circle of these 6 on Data"));
    }

    @Test
    void ringsServePeopleWhomNoPairServes() throws IOException {
        write("people.csv", """
                id,offers,wants
                ann,piano:5,chess:0>3
                bob,chess:5,sql:0>3
                cem,sql:5,piano:0>3
                dia,go:5,bridge:0>3
                eva,bridge:5,go:0>3
                """);

        assertThat(run("rings")).isZero();

        assertThat(rows()).hasSize(3);
        assertThat(rows().get(1)).startsWith("1,PAIR,dia;eva,");
        assertThat(rows().get(2))
                .startsWith("2,RING,ann;cem;bob,")
                .contains("ann learns chess (0 to 3) from bob (level 5)");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("1 pair, 1 ring; 0 of 5 people left");
        assertThat(report()).containsEntry("rings", 1).containsEntry("rings_proven", true);
    }

    @Test
    void flashRoundsRepeatNobody() throws IOException {
        write("people.csv", "id\na\nb\nc\nd\n");
        write("policy.json", "{\"flash\": {\"rounds\": 3}}");

        assertThat(run("flash")).isZero();

        assertThat(rows().stream().skip(1).map(row -> row.split(",")[2]))
                .hasSize(6)
                .doesNotHaveDuplicates();
        assertThat(rows().getLast()).endsWith("round 3");
    }

    @Test
    void whoSitsOutOfTheOneRoundIsNotSaidToBeLeftByTheRules() throws IOException {
        write("people.csv", "id,blocked\na,d\nb,d\nc,d\nd,\n");
        write("policy.json", "{\"flash\": {\"rounds\": 1}}");

        assertThat(run("flash")).isZero();

        assertThat(left().stream().filter(row -> row.startsWith("d,")))
                .containsExactly("d,the rules leave nobody to talk to,");
        assertThat(left().stream().filter(row -> !row.startsWith("d,")).skip(1))
                .singleElement()
                .asString()
                .endsWith(
                        ",\"sits out, as everybody to talk to talks to somebody else, in 1 round; more would help\",");
    }

    @Test
    void whoWaitsForABuddyIsToldWhy() throws IOException {
        write("people.csv", """
                id,started,capacity,must_not
                one,2026-11-10,1,
                two,2026-11-10,1,
                busy,2026-11-10,0,
                kept,2026-11-10,1,old
                old,2019-01-01,1,
                """);
        write("policy.json", "{\"today\": \"2026-11-16\"}");

        assertThat(run("buddies")).isZero();

        assertThat(String.join("\n", left()))
                .contains("busy,takes no partner at present; due 2026-11-24,")
                .contains("kept,the rules leave nobody with a place to be a buddy; due 2026-11-24,")
                .contains(",everybody who may be a buddy is one of somebody else; due 2026-11-24,");
    }

    @Test
    void directedPairsKeepTheCapacityOfThoseWhoGuide() throws IOException {
        write("people.csv", """
                id,role,capacity,offers,wants
                guide,guide,2,sql:5,
                one,guided,1,,sql:0>3
                two,guided,1,,sql:0>3
                three,guided,1,,sql:0>3
                """);

        assertThat(run("directed")).isZero();

        assertThat(rows()).hasSize(3);
        assertThat(rows().subList(1, 3)).allMatch(row -> row.contains(",DIRECTED_PAIR,guide;"));
        assertThat(left()).hasSize(2);
    }

    @Test
    void aFloorForGroupsIsHeldAndItsPriceReported() throws IOException {
        StringBuilder people = new StringBuilder("id,groups,goals\n");
        for (int i = 0; i < 6; i++) {
            people.append("old%d,cohort=old,lead\n".formatted(i));
        }
        for (int i = 0; i < 5; i++) {
            people.append("new%d,cohort=new,learn %d\n".formatted(i, i));
        }
        write("people.csv", people.toString());
        write("policy.json", "{\"floor\": {\"attribute\": \"cohort\", \"share\": 0.81}}");

        assertThat(run("pairs")).isZero();

        assertThat(left().getLast()).startsWith("old");
        assertThat(report().get("floor"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("verdict", "met_at_least_price")
                .containsEntry("groups", List.of("new", "old"));
    }

    @Test
    void whoLacksTheRequiredTrainingIsToldSo() throws IOException {
        write("people.csv", "id,training\nann,Listening\nben,listening\ncem,\n");
        write("policy.json", "{\"rules\": {\"training\": [\"listening\"], \"across_managers\": true}}");

        assertThat(run("pairs")).isZero();

        assertThat(rows().get(1)).contains("ann;ben");
        assertThat(left().get(1))
                .startsWith("cem,2 people are excluded by training that is not completed (2 by that alone)");
    }

    @Test
    void buddiesAreNamedWithTheirDeadline() throws IOException {
        write("people.csv", "id,started\nnew,2026-11-16\nold,2012-01-02\n");
        write("policy.json", "{\"today\": \"2026-11-16\", \"buddies\": {\"working_days\": 5}}");

        assertThat(run("buddies")).isZero();

        assertThat(rows().get(1)).startsWith("1,DIRECTED_PAIR,old;new,").contains("buddy by 2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({"pairs,8", "directed,8", "rings,8", "circles,4", "flash,30", "buddies,2"})
    void theExampleOfTheHandbookWorksInEveryFormat(String format, int atLeast) throws IOException {
        Files.copy(EXAMPLE.resolve("people.csv"), folder.resolve("people.csv"));
        Files.copy(EXAMPLE.resolve("policy.json"), folder.resolve("policy.json"));

        assertThat(run(format)).isZero();

        assertThat(rows()).hasSizeGreaterThan(atLeast);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Note:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"circles": {"least": 1}}                                  | circles: A circle of 1 to 8 people
            {"circles": {"round_table": true}}                         | circles.round_table: is not a field
            {"circles": {"topics": ["Data"]}}                          | circles.topics: '[Data]' is not a list of objects
            {"circles": {"topics": [{"name": "A"}, {"skills": []}]}}   | circles.topics[1].name: is missing
            {"floor": {"share": 0.5}}                                  | floor.attribute: is missing
            {"floor": {"attribute": "a", "share": 2}}                  | floor.share: A share of 2.0 is not
            {"flash": {"rounds": 0}}                                   | flash.rounds: 0 rounds are none
            {"buddies": {"holidays": ["Christmas"]}}                   | buddies.holidays: 'Christmas' is not a date
            {"circles": {"topics": [{"name": "Speaking"}]}}            | row 2, column topics: 'Data' is not one of
            """)
    void tellsTheFieldOfAWrongPolicy(String policy, String expected) throws IOException {
        write("people.csv", "id,topics\nann,Data\n");
        write("policy.json", policy);

        assertThat(run("circles")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains(expected.strip());
    }

    @ParameterizedTest
    @CsvSource({"circles,circles have no list", "flash,flash rounds have no list"})
    void aWayOfRetrievalIsRefusedWhereNoPairsAreLookedFor(String format, String expected) throws IOException {
        write("people.csv", "id\nann\nben\n");

        assertThat(run(format, "--retrieval", "budgeted")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--retrieval goes with pairs", expected);
    }

    @Test
    void underABudgetRingsAndPairsServeEverybodyTheyCan() throws IOException {
        StringBuilder people = new StringBuilder("id,offers,wants\n");
        for (int person = 0; person < 4_200; person++) {
            people.append("r%d,skill-%d:4,skill-%d:0>3%n".formatted(person, person % 3, (person + 1) % 3));
        }
        people.append("ann,sql:5,go:0>3\nben,go:5,sql:0>3\nodd,bridge:3,chess:0>3\n");
        write("people.csv", people.toString());

        assertThat(run("rings", "--retrieval", "budgeted")).isZero();

        assertThat(rows()).hasSize(1_402).anyMatch(row -> row.contains(",PAIR,ann;ben,"));
        assertThat(left().get(1)).startsWith("odd,").contains("no pair in which both gain, of those looked at,");
        assertThat(report().get("retrieval"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("exact", false)
                .containsKeys("could_add", "could_add_margin");
    }

    @Test
    void underABudgetAMustIsKeptAndEverybodyWhoIsNewHasABuddy() throws IOException {
        StringBuilder people = new StringBuilder("id,started,must,offers,wants\n");
        people.append("n0,2026-11-10,old999,,\n");
        for (int person = 1; person < 60; person++) {
            people.append("n%d,2026-11-%02d,,,skill-%d:0>3%n".formatted(person, 1 + person % 16, person % 9));
        }
        for (int person = 0; person < 4_100; person++) {
            people.append("old%d,2012-01-02,,skill-%d:4,%n".formatted(person, person % 9));
        }
        write("people.csv", people.toString());
        write("policy.json", "{\"today\": \"2026-11-16\"}");

        assertThat(run("buddies", "--retrieval", "budgeted")).isZero();

        assertThat(rows()).hasSize(61).anyMatch(row -> row.contains(",DIRECTED_PAIR,old999;n0,"));
        assertThat(report()).containsEntry("matched", 60).containsEntry("retrieval", Map.of("exact", false));
    }

    @Test
    void tellsWhichFormatsThereAre() throws IOException {
        write("people.csv", "id\nann\n");

        assertThat(run("crowds")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--format is one of pairs, directed, rings, circles, flash, buddies, not 'crowds'");
    }

    private int run(String format, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--people",
                folder.resolve("people.csv").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--format",
                format,
                "--threads",
                "1"));
        words.addAll(List.of(more));
        if (Files.exists(folder.resolve("policy.json"))) {
            words.addAll(Arrays.asList("--policy", folder.resolve("policy.json").toString()));
        }
        return new MatchCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words.toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve("pairs.csv"));
    }

    private List<String> left() throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve("unmatched.csv"));
    }

    private Map<String, Object> report() throws IOException {
        return JSON.std.mapFrom(Files.readString(folder.resolve("out").resolve("report.json")));
    }
}
