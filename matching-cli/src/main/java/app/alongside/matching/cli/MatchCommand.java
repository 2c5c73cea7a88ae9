package app.alongside.matching.cli;

import app.alongside.matching.cli.people.PeopleMode;
import app.alongside.matching.engine.candidates.SearchOptions;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import java.io.IOException;
import java.io.PrintStream;

/** The entry point of {@code bin/alongside match}. */
public final class MatchCommand {
    static final int DONE = 0;
    private static final int FAILED = 1;
    static final int WRONG_INPUT = 2;
    static final int OUT_OF_TIME = 3;

    private static final String HELP = """
            alongside match: finds peers for people, and proves how good the result is.

            People:
              --people FILE        CSV with a column id and any of the others the handbook names
              --policy FILE        weights and rules as JSON (the default policy where not given)
              --format NAME        %s (the pairs that the policy names where not given)
              --print-policy       prints the default policy, every field explained
              --out DIRECTORY      where pairs.csv, unmatched.csv, duals.csv and report.json go
              --prove-up-to N      proves the result the best for as many people (%d where not given)
              --retrieval WAY      exact looks at every pair (usual up to 250000 people); budgeted at those who offer
                                   what somebody wants, at the cheapest and at neighbours, and estimates from a sample
                                   what the others could add; goes with pairs, directed, rings and buddies
              --proof              writes also edges.csv (the pairs that were compared), capacities.csv, matching.csv and
                                   odd_sets.csv, for the check below; a pair not among the edges is worth at most what
                                   its two ids, and the sets that hold both, pay
              --time-limit, --threads as below

            A graph of allowed pairs:
              --edges FILE         CSV with columns u,v,w: two ids and the pair's worth (at most %s, up to six decimals)
              --capacities FILE    CSV with columns id,b: how many partners each takes (1 where not given)
              --out DIRECTORY      where matching.csv, duals.csv, odd_sets.csv and report.json go
              --exact              go on until the result is proven the best possible
              --time-limit SECONDS stop then with the best found so far (exit code 3)
              --objective NAME     %s
              --threads N          how many threads may work (the result is the same)
              --seed N             chooses among equally good results (default 0)

            How to check the bound of a graph (a short program in any language does):
              duals.csv gives each id a price. odd_sets.csv has a row with inside and price for each set of ids: it lies
              inside the set of that name, and so do its members. Then, with an empty other, a row for each member that
              is in no set inside this one; and with both ids a row for each edge that enters the set's border, or
              leaves it if it is in the border of a set inside. Only edges with exactly one end in a set are in its
              border. No matching is worth more than the sum of b * price over all ids (b at most the number of edges
              there), plus price * the whole part of (b of all members + edges of the border) / 2 over all sets, plus
              what each edge is worth beyond the prices of its two ends and of the sets that hold both, or one and it
              in their border.
              Where this sum is the value of matching.csv, the matching is proven the best.

            Exit codes: 0 done, 2 wrong input (what and where is told), 3 out of time or interrupted (Ctrl-C);
            then the best found so far is written.
            """.formatted(
                    PeopleFormat.all(),
                    SearchOptions.PROVEN_UP_TO,
                    MicroUnits.format(Graph.LARGEST_WEIGHT),
                    ArgumentReader.objectives());

    private final PrintStream out;
    private final PrintStream err;
    private final Cancellation interruption;

    /** A command that nobody interrupts. */
    MatchCommand(PrintStream out, PrintStream err) {
        this(out, err, Cancellation.NEVER);
    }

    MatchCommand(PrintStream out, PrintStream err, Cancellation interruption) {
        this.out = out;
        this.err = err;
        this.interruption = interruption;
    }

    public static void main(String[] words) {
        Interruption interruption = Interruption.ofThisProcess();
        int code = FAILED;
        try {
            code = new MatchCommand(System.out, System.err, interruption).run(words);
        } finally {
            interruption.over(code);
        }
        System.exit(code);
    }

    int run(String... words) {
        try {
            return switch (ArgumentReader.read(words)) {
                case Arguments.Help help -> showHelp();
                case Arguments.PrintPolicy print -> printPolicy();
                case Arguments.PeopleRun people ->
                    new PeopleMode(people, new ProgressLine(err), interruption).run(out, err) ? DONE : OUT_OF_TIME;
                case Arguments.GraphRun graph ->
                    new GraphMode(graph, new ProgressLine(err), interruption).run(out, err);
            };
        } catch (WrongInput wrong) {
            err.println(wrong.getMessage());
            return WRONG_INPUT;
        } catch (IOException failed) {
            err.println("Could not write the result: " + failed.getMessage());
            return WRONG_INPUT;
        }
    }

    private int printPolicy() throws IOException {
        PeopleMode.printPolicy(out);
        return DONE;
    }

    private int showHelp() {
        out.print(HELP);
        return DONE;
    }
}
