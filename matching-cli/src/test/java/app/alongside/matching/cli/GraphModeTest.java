package app.alongside.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphModeTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesTheMatchingThePricesAndTheReport() throws IOException {
        write("edges.csv", "u,v,w\nana,ben,0.9\nben,cem,0.95\ncem,dia,0.9\n");

        assertThat(run("--exact")).isZero();

        assertThat(read("matching.csv")).containsExactly("u,v,w", "ana,ben,0.9", "cem,dia,0.9");
        assertThat(read("duals.csv")).hasSize(5).startsWith("id,price");
        assertThat(report())
                .containsEntry("people", 4)
                .containsEntry("candidates", 3)
                .containsEntry("value", 1.8)
                .containsEntry("proven", true)
                .containsEntry("matched", 4);
    }

    @Test
    void aProofWithOddSetsCanBeCheckedFromTheFilesAlone() throws IOException {
        write(
                "edges.csv",
                "u,v,w\na,b,0.9\nb,c,0.8\na,c,0.7\nc,d,0.4\nd,e,0.9\ne,f,0.8\nd,f,0.75\n\"g, h\",a,0.35\n\"g, h\",e,0.2\n");
        write("caps.csv", "id,b\na,2\n");

        assertThat(run("--exact", "--capacities", folder.resolve("caps.csv").toString()))
                .isZero();

        assertThat(read("odd_sets.csv")).hasSizeGreaterThan(1).startsWith("set,inside,price,id,other");
        FileCheck check = new FileCheck(folder, folder.resolve("out"));
        assertThat(check.bound()).isEqualByComparingTo(check.value());
        assertThat(report()).containsEntry("proven", true);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nestedOddSetsCanBeCheckedToo(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder edges = new StringBuilder("u,v,w\n");
        StringBuilder capacities = new StringBuilder("id,b\n");
        for (int one = 0; one < 21; one++) {
            capacities.append(one).append(',').append(1 + random.nextInt(3)).append('\n');
            for (int other = 0; other < one; other++) {
                if (random.nextInt(3) > 0) {
                    edges.append(one)
                            .append(',')
                            .append(other)
                            .append(",0.")
                            .append(900 + random.nextInt(30))
                            .append('\n');
                }
            }
        }
        write("edges.csv", edges.toString());
        write("caps.csv", capacities.toString());

        assertThat(run("--exact", "--capacities", folder.resolve("caps.csv").toString()))
                .isZero();

        FileCheck check = new FileCheck(folder, folder.resolve("out"));
        assertThat(check.bound()).isEqualByComparingTo(check.value());
    }

    @Test
    void theCheckFromTheFilesSeesAPriceThatIsTooLow() throws IOException {
        write("edges.csv", "u,v,w\na,b,0.9\nb,c,0.8\na,c,0.7\n");
        assertThat(run("--exact")).isZero();
        FileCheck check = new FileCheck(folder, folder.resolve("out"));
        BigDecimal proven = check.bound();

        Path sets = folder.resolve("out").resolve("odd_sets.csv");
        Files.writeString(sets, "set,inside,price,id,other\n");

        assertThat(proven).isEqualByComparingTo(check.value());
        assertThat(check.bound()).isGreaterThan(check.value());
    }

    @Test
    void takesColumnsInAnyOrderAndWarnsOfOthers() throws IOException {
        write("edges.csv", "w,comment,v,u\n0.5,\"quoted, text\",ben,ana\n");

        assertThat(run()).isZero();

        assertThat(read("matching.csv")).containsExactly("u,v,w", "ana,ben,0.5");
        assertThat(said()).contains("the column 'comment' is not known");
    }

    @Test
    void givesTheHubItsPlaces() throws IOException {
        write("edges.csv", "u,v,w\nhub,a,1\nhub,b,1\nhub,c,1\n");
        write("caps.csv", "id,b\nhub,2\nlonely,1\n");

        assertThat(run("--capacities", folder.resolve("caps.csv").toString())).isZero();

        assertThat(read("matching.csv")).hasSize(3);
        assertThat(report()).containsEntry("people", 5).containsEntry("matched", 3);
    }

    @Test
    void takesSmallWeightsAsOtherProgramsWriteThem() throws IOException {
        write("edges.csv", "u,v,w\na,b,5e-05\nc,d,1.25E2\ne,f,0e0\n");

        assertThat(run()).isZero();

        assertThat(read("matching.csv")).contains("a,b,0.00005", "c,d,125");
        assertThat(report()).containsEntry("value", 125.00005);
    }

    @Test
    void takesCapacitiesBeyondAllCounting() throws IOException {
        write("edges.csv", "u,v,w\nhub,a,1\nhub,b,1\nhub,c,1\n");
        write("caps.csv", "id,b\nhub,99999999999999999999\n");

        assertThat(run("--capacities", folder.resolve("caps.csv").toString())).isZero();

        assertThat(report()).containsEntry("pairs", 3).containsEntry("proven", true);
    }

    @ParameterizedTest
    @CsvSource({"'u,v,w\n', 0", "'u,v,w\na,b,0\n', 2"})
    void whereNothingIsToBeWonThatIsProven(String content, int people) throws IOException {
        write("edges.csv", content);

        assertThat(run("--exact")).isZero();

        assertThat(read("duals.csv")).hasSize(1 + people);
        assertThat(report())
                .containsEntry("people", people)
                .containsEntry("value", 0.0)
                .containsEntry("upper_bound", 0.0)
                .containsEntry("proven", true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    u,v,w/a,b,0.5/a,c,x         | row 3, column w: 'x' is not a number
                    u,v,w/a,b,-1                | row 2, column w: '-1' is not a number
                    u,v,w/a,b,0.1234567         | row 2, column w: '0.1234567' is not a number
                    u,v,w/a,b,                  | row 2, column w: is empty
                    u,v,w/a,a,1                 | row 2: joins 'a' to itself
                    u,v,w/a,b                   | row 2: has 2 cells
                    u,v,w/a,b,0,5               | row 2: has more cells than the 3 columns
                    u,v,w/a,b,"1"2              | row 2: is no CSV
                    u,v,w,note/a,b,1,"x/c,d,1,y | row 2, column note: begins with a quotation mark and never ends
                    u,v/a,b                     | row 1, column w: is missing
                    u,v,w,w/a,b,1,1             | row 1, column w: is named twice
                    u,v,w/a,b,1/c,d,1//b,a,1    | row 5: 'b' and 'a' are joined already
                    u,v,w/a,b,1000000.000001    | row 2, column w: '1000000.000001' is more than the largest weight, 1000000
                    u,v,w/a,b,1/a,c,5e-07       | row 3, column w: '5e-07' is not a number
                    u,v,w/a,b,-1e-05            | row 2, column w: '-1e-05' is not a number
                    u,v,w/a,b,1e                | row 2, column w: '1e' is not a number
                    u,v,w/a,b,1e999999999       | row 2, column w: '1e999999999' is not a number
                    //                          | row 1, column u: is missing: the file is empty
                    ''                          | row 1, column u: is missing: the file is empty
                    """)
    void tellsRowAndColumnOfWhatIsWrong(String content, String complaint) throws IOException {
        write("edges.csv", content.isEmpty() ? "" : content.replace('/', '\n') + "\n");

        assertThat(run()).isEqualTo(2);

        assertThat(said()).contains("edges.csv").contains(complaint);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void refusesCapacitiesThatAreNoNumbers() throws IOException {
        write("edges.csv", "u,v,w\na,b,1\n");
        write("caps.csv", "id,b\na,1\nb,two\n");

        assertThat(run("--capacities", folder.resolve("caps.csv").toString())).isEqualTo(2);

        assertThat(said()).contains("caps.csv, row 3, column b: 'two' is not a whole number");
    }

    @Test
    void refusesCapacitiesOfNobody() throws IOException {
        write("edges.csv", "u,v,w\na,b,1\n");
        write("caps.csv", "id,b\n,1\n");

        assertThat(run("--capacities", folder.resolve("caps.csv").toString())).isEqualTo(2);

        assertThat(said()).contains("caps.csv, row 2, column id: is empty");
    }

    @Test
    void refusesNamesThatNoFileCanHave() {
        assertThat(run("--capacities", "caps\0.csv")).isEqualTo(2);

        assertThat(said()).contains("--capacities cannot be the name of a file");
    }

    @Test
    void tellsWhyAFolderIsNoFile() {
        assertThat(run("--edges", folder.toString())).isEqualTo(2);

        assertThat(said()).contains("cannot be read");
    }

    @Test
    void tellsWhichFileIsMissing() {
        assertThat(run()).isEqualTo(2);

        assertThat(said()).contains("edges.csv: there is no such file");
    }

    @Test
    void refusesTextThatIsNotUtf8() throws IOException {
        Files.write(folder.resolve("edges.csv"), "u,v,w\nJos\u00e9,b,1\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run()).isEqualTo(2);

        assertThat(said()).contains("edges.csv, row 2: is not UTF-8 text");
    }

    @Test
    void stopsWhenTheTimeIsUpWithTheBestFoundSoFar() throws IOException {
        write("edges.csv", "u,v,w\na,b,0.6\nb,c,0.6\na,c,0.6\n");

        assertThat(run("--time-limit", "0")).isEqualTo(3);

        assertThat(read("matching.csv")).hasSize(2);
        assertThat(report()).containsEntry("complete", false).containsEntry("proven", false);
        assertThat(report())
                .hasEntrySatisfying(
                        "upper_bound",
                        bound -> assertThat(bound)
                                .asInstanceOf(InstanceOfAssertFactories.DOUBLE)
                                .isBetween(0.9, 0.91));
    }

    @Test
    void anInterruptedRunWritesTheBestFoundSoFarWithItsBound() throws IOException {
        write("edges.csv", "u,v,w\na,b,1\nb,c,1\nc,a,1\nc,d,0.9\nd,e,0.9\ne,c,0.9\n");
        String[] words = {
            "--edges",
            folder.resolve("edges.csv").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--exact"
        };

        int code = new MatchCommand(new PrintStream(out), new PrintStream(err), () -> true).run(words);

        assertThat(code).isEqualTo(MatchCommand.OUT_OF_TIME);
        assertThat(read("matching.csv")).hasSizeGreaterThan(1);
        assertThat(report()).containsEntry("complete", false).containsEntry("proven", false);
    }

    @Test
    void aMarkBeforeAColumnInQuotesIsNoPartOfIt() throws IOException {
        write("edges.csv", "\uFEFF\"u\",\"v\",\"w\"\n\"a\",\"b\",\"1\"\n");

        assertThat(run()).isZero();

        assertThat(read("matching.csv")).containsExactly("u,v,w", "a,b,1");
    }

    @Test
    void aGraphHasNoPolicy() throws IOException {
        write("edges.csv", "u,v,w\na,b,1\n");

        assertThat(run("--policy", "policy.json")).isEqualTo(MatchCommand.WRONG_INPUT);
        assertThat(said()).contains("--policy goes with --people");
    }

    @Test
    void whatIsProvenAtOnceIsDoneThoughTimeIsUp() throws IOException {
        write("edges.csv", "u,v,w\na,b,1\n");

        assertThat(run("--time-limit", "0")).isZero();

        assertThat(report()).containsEntry("complete", true).containsEntry("proven", true);
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of(
                "--edges",
                folder.resolve("edges.csv").toString(),
                "--out",
                folder.resolve("out").toString()));
        words.addAll(Arrays.asList(more));
        return new MatchCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(words.toArray(String[]::new));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
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
