package app.alongside.matching.cli;

import app.alongside.matching.engine.candidates.RetrievalWay;
import app.alongside.matching.engine.candidates.SearchOptions;
import app.alongside.matching.engine.graph.Objective;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the words of a command line into {@link Arguments}. */
final class ArgumentReader {
    private static final Set<String> FLAGS = Set.of("--exact", "--help", "--print-policy", "--proof");
    private static final Set<String> VALUED = Set.of(
            "--people",
            "--policy",
            "--format",
            "--edges",
            "--capacities",
            "--out",
            "--time-limit",
            "--objective",
            "--prove-up-to",
            "--retrieval",
            "--threads",
            "--seed");

    private static final Set<PeopleFormat> PAIRS = Set.of(PeopleFormat.PAIRS, PeopleFormat.DIRECTED);
    private static final Set<PeopleFormat> WITHOUT_PAIRS = Set.of(PeopleFormat.CIRCLES, PeopleFormat.FLASH);

    private final Map<String, String> given = new LinkedHashMap<>();

    private ArgumentReader(String[] words) {
        for (int at = 0; at < words.length; at++) {
            String word = words[at];
            if (FLAGS.contains(word)) {
                given.put(word, "");
            } else if (!VALUED.contains(word)) {
                throw WrongInput.argument("'%s' is not an option. See --help.".formatted(word));
            } else if (++at == words.length) {
                throw WrongInput.argument(word + " needs a value");
            } else {
                given.put(word, words[at]);
            }
        }
    }

    static Arguments read(String[] words) {
        return words.length == 0 ? new Arguments.Help() : new ArgumentReader(words).toArguments();
    }

    private Arguments toArguments() {
        if (given.containsKey("--help")) {
            return new Arguments.Help();
        }
        if (given.containsKey("--print-policy")) {
            return new Arguments.PrintPolicy();
        }
        return given.containsKey("--people") ? peopleRun() : graphRun();
    }

    private Arguments peopleRun() {
        for (String option : List.of("--edges", "--capacities", "--exact", "--objective", "--seed")) {
            if (given.containsKey(option)) {
                throw WrongInput.argument(
                        option + " does not go with --people; the policy says what to aim at. See --print-policy.");
            }
        }
        return new Arguments.PeopleRun(
                required("--people"), path("--policy"), required("--out"), format(), limit(), run().threads(), proof());
    }

    private Arguments.ProofWish proof() {
        if (given.containsKey("--proof") && format() != null && !PAIRS.contains(format())) {
            throw WrongInput.argument("--proof goes with pairs; of other formats there is none to write. See --help.");
        }
        long upTo = whole("--prove-up-to", 0, Integer.MAX_VALUE, SearchOptions.PROVEN_UP_TO);
        return new Arguments.ProofWish(given.containsKey("--proof"), (int) upTo, retrieval());
    }

    /** What is written as a proof is about all pairs, so that all of them have to be looked at. */
    private RetrievalWay retrieval() {
        PeopleFormat format = format();
        if (given.containsKey("--retrieval") && format != null && WITHOUT_PAIRS.contains(format)) {
            throw WrongInput.argument(
                    "--retrieval goes with pairs, directed, rings and buddies; %s have no list of likely pairs. See --help."
                            .formatted(format == PeopleFormat.FLASH ? "flash rounds" : "circles"));
        }
        boolean proof = given.containsKey("--proof");
        String way = given.getOrDefault("--retrieval", proof ? "exact" : "");
        if (proof && !way.equals("exact")) {
            throw WrongInput.argument(
                    "--proof needs every pair looked at; it goes with --retrieval exact only. See --help.");
        }
        return switch (way) {
            case "" -> RetrievalWay.BY_SIZE;
            case "exact" -> RetrievalWay.EXACT;
            case "budgeted" -> RetrievalWay.BUDGETED;
            default -> throw WrongInput.argument("--retrieval is exact or budgeted, not '%s'".formatted(way));
        };
    }

    private @Nullable PeopleFormat format() {
        String name = given.get("--format");
        return name == null ? null : PeopleFormat.of(name);
    }

    private Arguments graphRun() {
        if (given.containsKey("--format")) {
            throw WrongInput.argument("--format goes with --people; a graph has pairs only. See --help.");
        }
        if (given.containsKey("--policy")) {
            throw WrongInput.argument(
                    "--policy goes with --people; of a graph --objective says what to aim at. See --help.");
        }
        if (given.containsKey("--retrieval")) {
            throw WrongInput.argument(
                    "--retrieval goes with --people; of a graph all edges are looked at. See --help.");
        }
        if (given.containsKey("--proof") || given.containsKey("--prove-up-to")) {
            throw WrongInput.argument(
                    "--proof and --prove-up-to go with --people; a graph's proof is always written, and --exact completes it.");
        }
        return new Arguments.GraphRun(
                required("--edges"),
                path("--capacities"),
                required("--out"),
                given.containsKey("--exact"),
                limit(),
                run());
    }

    private RunSettings run() {
        RunSettings usual = RunSettings.defaults();
        return new RunSettings(
                objective(),
                (int) whole("--threads", 1, 1024, usual.threads()),
                whole("--seed", Long.MIN_VALUE, Long.MAX_VALUE, usual.seed()));
    }

    private Objective objective() {
        String name = given.getOrDefault("--objective", Objective.TOTAL_VALUE.name());
        return Arrays.stream(Objective.values())
                .filter(each -> written(each).equals(written(name)))
                .findFirst()
                .orElseThrow(
                        () -> WrongInput.argument("--objective is one of %s, not '%s'".formatted(objectives(), name)));
    }

    static String objectives() {
        return Arrays.stream(Objective.values()).map(ArgumentReader::written).collect(Collectors.joining(", "));
    }

    static String written(Objective objective) {
        return written(objective.name());
    }

    private static String written(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Duration limit() {
        return given.containsKey("--time-limit")
                ? Duration.ofSeconds(whole("--time-limit", 0, 1_000_000_000, 0))
                : null;
    }

    private long whole(String option, long least, long most, long otherwise) {
        String text = given.get(option);
        if (text == null) {
            return otherwise;
        }
        try {
            long value = Long.parseLong(text);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException ignored) {
            // told below
        }
        throw WrongInput.argument("%s is a whole number from %d to %d, not '%s'".formatted(option, least, most, text));
    }

    private Path required(String option) {
        Path path = path(option);
        if (path == null) {
            throw WrongInput.argument(option + " is missing. See --help.");
        }
        return path;
    }

    private @Nullable Path path(String option) {
        String text = given.get(option);
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException wrong) {
            throw WrongInput.argument("%s cannot be the name of a file: %s".formatted(option, wrong.getReason()));
        }
    }
}
