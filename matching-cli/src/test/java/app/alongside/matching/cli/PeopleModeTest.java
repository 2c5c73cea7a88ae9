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

class PeopleModeTest {
    private static final String FOUR = """
            languages,id,offers,wants,time_zone,availability,team,past
            English,ana,sql:5,python:1>4,Europe/Madrid,Mon 09:00-12:00;Tue 14:00-16:30,payroll,
            English;German,ben,python:4,sql:0>3,Europe/London,Mon 08:00-12:00,sales,
            English,cem,sql:2,chess:0>1,Europe/London,Mon 08:00-11:00,sales,
            French,dia,,,,,,cem
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesPairsWithReasonsPeopleLeftOverPricesAndAReport() throws IOException {
        write("people.csv", FOUR);

        assertThat(run()).isZero();

        assertThat(read("pairs.csv").getFirst())
                .isEqualTo("relationship,format,member_ids,value,score_for_each,reasons");
        assertThat(read("pairs.csv").get(1))
                .startsWith("1,PAIR,ana;ben,0.")
                .contains("ana learns python (1 to 4) from ben (level 4)")
                .contains("ben learns sql (0 to 3) from ana (level 5)")
                .contains("both speak English")
                .contains("both are free 3 h a week");
        assertThat(read("unmatched.csv")).hasSize(3).startsWith("id,reason,smallest_change");
        assertThat(read("unmatched.csv").get(1)).startsWith("cem,");
        assertThat(read("duals.csv")).hasSize(5).startsWith("id,price");
        assertThat(report())
                .containsEntry("people", 4)
                .containsEntry("matched", 2)
                .containsEntry("unmatched", 2)
                .containsKeys("upper_bound", "gap", "proven", "seconds_by_phase", "peak_memory", "policy_sha256");
        assertThat(report().get("retrieval"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("k", 20)
                .containsEntry("exact", true);
    }

    /** Three people of whom each could be paired with each: prices alone leave half a pair open. */
    @Test
    void aProvenResultCanBeCheckedFromItsFilesAlone() throws IOException {
        write("people.csv", """
                id,offers,wants
                ana,sql:5;go:4,chess:0>3;tea:1>3
                ben,chess:5;go:2,sql:0>3;tea:1>4
                cem,tea:5,sql:0>4;chess:0>5
                """);

        assertThat(run("--proof")).isZero();

        assertThat(report()).containsEntry("proven", true);
        assertThat(read("odd_sets.csv")).hasSizeGreaterThan(1);
        Path results = folder.resolve("out");
        Files.copy(results.resolve("capacities.csv"), results.resolve("caps.csv"));
        FileCheck check = new FileCheck(results, results);
        assertThat(check.value()).isPositive();
        assertThat(check.bound()).isEqualByComparingTo(check.value());
    }

    @Test
    void aProofIsWrittenOnlyWhereAskedFor() throws IOException {
        write("people.csv", FOUR);

        assertThat(run()).isZero();

        assertThat(folder.resolve("out").resolve("odd_sets.csv")).doesNotExist();
    }

    @Test
    void ofCirclesThereIsNoProofToWrite() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--proof", "--format", "circles")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--proof goes with pairs");
    }

    @Test
    void theSizeUpToWhichResultsAreProvenIsANumberOfPeople() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--prove-up-to", "many")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--prove-up-to is a whole number");
    }

    @Test
    void underABudgetTheReportTellsWhatOtherPairsCouldAdd() throws IOException {
        StringBuilder people = new StringBuilder("id,offers,wants\n");
        for (int person = 0; person < 4_200; person++) {
            people.append("p%d,skill-%d:4,skill-%d:1>3%n".formatted(person, person % 7, person % 5));
        }
        write("people.csv", people.toString());

        assertThat(run("--retrieval", "budgeted")).isZero();

        assertThat(report()).containsEntry("proven", false);
        assertThat(report().get("retrieval"))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("exact", false)
                .containsEntry("sampled", 500)
                .containsKeys("could_add", "could_add_margin")
                .doesNotContainKey("could_have_lost");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("by a sample, others could add");
    }

    @Test
    void aProofIsAboutAllPairs() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--proof", "--retrieval", "budgeted")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--proof needs every pair looked at");
    }

    @Test
    void thereAreTwoWaysOfRetrieval() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--retrieval", "quick")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--retrieval is exact or budgeted, not 'quick'");
    }

    @Test
    void thePrintedPolicyIsTheDefaultPolicy() throws IOException {
        write("people.csv", FOUR);
        assertThat(run()).isZero();
        List<String> byDefault = read("pairs.csv");
        out.reset();
        assertThat(command("--print-policy")).isZero();
        write("policy.json", out.toString(StandardCharsets.UTF_8));

        assertThat(run("--policy", folder.resolve("policy.json").toString())).isZero();

        assertThat(read("pairs.csv")).isEqualTo(byDefault);
        assertThat(JSON.std
                        .mapFrom(Files.readString(folder.resolve("policy.json")))
                        .keySet())
                .contains("weights", "rules", "explained");
    }

    @Test
    void thePolicyDecides() throws IOException {
        write("people.csv", FOUR);
        write("policy.json", "{\"rules\": {\"both_gain\": true, \"shared_hours\": 4}, \"today\": \"2026-07-01\"}");

        assertThat(run("--policy", folder.resolve("policy.json").toString())).isZero();

        assertThat(report()).containsEntry("today", "2026-07-01");
        assertThat(read("pairs.csv")).noneMatch(line -> line.contains("ana;ben"));
    }

    @Test
    void warnsOfColumnsItDoesNotKnow() throws IOException {
        write("people.csv", "id,shoe size\nana,40\nben,41\n");

        assertThat(run()).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the column 'shoe size' is not known");
        assertThat(report()).containsEntry("matched", 2);
    }

    @Test
    void writesWhatItHasWhenTimeIsUp() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--time-limit", "0")).isEqualTo(3);

        assertThat(report()).containsEntry("complete", false).containsEntry("proven", false);
    }

    @Test
    void tellsWhereTextIsNotUtf8() throws IOException {
        Files.write(
                folder.resolve("people.csv"), "id,name\nana,Ana\njos\u00e9,J\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("people.csv, row 3")
                .contains("is not UTF-8 text");
    }

    @Test
    void aPolicyThatIsNotUtf8IsToldSo() throws IOException {
        write("people.csv", FOUR);
        Files.write(folder.resolve("policy.json"), new byte[] {'{', (byte) 0xff, '}'});

        assertThat(run("--policy", folder.resolve("policy.json").toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("policy.json: is not UTF-8 text");
    }

    @Test
    void flashRoundsStopWhenTimeIsUp() throws IOException {
        write("people.csv", FOUR);

        assertThat(run("--format", "flash", "--time-limit", "0")).isEqualTo(3);

        assertThat(report()).containsEntry("complete", false).containsEntry("rounds", 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name/ana                          | row 1, column id: is missing
            id,team/ana,a/ana,b               | row 3, column id: Person 'ana', id: is given to two people
            id,offers/ana,sql                 | row 2, column offers: Person 'ana', offers: 'sql' is not skill:level
            id,offers/ana,sql:9               | row 2, column offers: Person 'ana', offers: Offers 'sql' at level 9
            id,wants/ana,sql:3>2              | row 2, column wants: Person 'ana', wants: Wants 'sql' from 3 to 2
            id,capacity/ana,-1                | row 2, column capacity: Person 'ana', capacity: -1 is negative
            id,capacity/ana,two               | row 2, column capacity: Person 'ana', capacity: 'two' is not a whole
            id,time_zone/ana,Mars/Base        | row 2, column time_zone: Person 'ana', time_zone: 'Mars/Base' is not
            id,availability/ana,Mon 12:00-9   | row 2, column availability: Person 'ana', availability: 'Mon 12:00-9'
            id,prefers/ana,me                 | row 2, column prefers: Person 'ana', prefers: 'me' is not similar
            id,must/ana,zed                   | row 2, column must: Person 'ana', must: 'zed' is not in the pool
            id,manager_id/ana,ben/ben,ana     | column manager_id: Person
            id,id/ana,ana                     | row 1, column id: is named twice
            id/ana,ben                        | row 2: has 2 cells for 1 column.
            id,must/ana,ana                   | row 2, column must: Person 'ana', must: names the person themselves
            id,groups/ana,=x                  | row 2, column groups: Person 'ana', groups: '=x' is not key=value
            id,hours_per_month/ana,Infinity   | row 2, column hours_per_month: Person 'ana', hours_per_month: 'Infinity' is
            id,name/ana,"Ana/ben,Ben          | row 2, column name: begins with a quotation mark and never ends
            id,name/ana,"Ana"na/ben,Ben       | row 2: is no CSV
            id,name,title/ana,"An/na",/b,"Ben | row 4, column name: begins with a quotation mark and never ends
            id,name,title/ana,"A ""B"" C",5"/b | row 2, column title: has a quotation mark inside
            id,name/ana,Ana/"ben,Ben/cem,Cem  | row 3, column id: begins with a quotation mark and never ends
            id,"name/ana,Ana                  | row 1, column 2: begins with a quotation mark and never ends
            """)
    void tellsRowColumnAndReason(String content, String expected) throws IOException {
        write(
                "people.csv",
                content.replace("Mars/Base", "Mars~Base").replace('/', '\n').replace('~', '/') + "\n");

        assertThat(run()).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("people.csv").contains(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"rulez": {}}                        | rulez: is not a field of a policy
            {"weights": {"charm": 3}}            | weights.charm: is not one of wants_met
            {"weights": {"goals": -1}}           | weights: The weight of GOALS is -1.0
            {"rules": {"shared_hours": "lots"}}  | rules.shared_hours: 'lots' is not a number
            {"k": 1.5}                           | k: '1.5' is not a whole number
            {"format": "crowd"}                  | format: 'crowd' is not one of pair, directed_pair
            {"mutuality": 2}                     | A mutuality of 2.0 is not between 0 and 1
            {"rules": {"level_distance": "any"}, | is not JSON from line 1, column
            null                                 | is not JSON from line 1, column 5 on: A policy is an object
            []                                   | is not JSON
            {"k": 5} and so on                   | is not JSON
            {"k": 5} {"k": 6}                    | is not JSON from line 1, column 10 on: The policy ends before this
            {"circles": {"topics": [{"name": "sql"}, {"name": "sql"}]}} | circles.topics: Two topics are called 'sql'
            """)
    void tellsTheFieldOfAWrongPolicy(String content, String expected) throws IOException {
        write("people.csv", FOUR);
        write("policy.json", content);

        assertThat(run("--policy", folder.resolve("policy.json").toString())).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("policy.json").contains(expected.strip());
    }

    @Test
    void refusesOptionsOfTheOtherMode() {
        assertThat(command("--people", "p.csv", "--out", "o", "--exact")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--exact does not go with --people");
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--people", folder.resolve("people.csv").toString(),
                "--out", folder.resolve("out").toString(),
                "--threads", "1"));
        words.addAll(Arrays.asList(more));
        return command(words.toArray(String[]::new));
    }

    private int command(String... words) {
        return new MatchCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(name));
    }

    private Map<String, Object> report() throws IOException {
        return JSON.std.mapFrom(Files.readString(folder.resolve("out").resolve("report.json")));
    }
}
