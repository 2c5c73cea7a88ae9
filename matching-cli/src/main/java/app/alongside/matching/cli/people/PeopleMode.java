package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.ProgressLine;
import app.alongside.matching.cli.Stopwatch;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.RunProgress;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.pool.Pool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

/** Carries out {@link Arguments.PeopleRun}: people and policy in; pairs, reasons, prices and certificate out. */
public final class PeopleMode {
    private final Arguments.PeopleRun asked;
    private final ProgressLine progress;
    private final Stopwatch stopwatch = new Stopwatch();

    /** A run as it was asked for, telling how far it is. */
    public PeopleMode(Arguments.PeopleRun asked, ProgressLine progress) {
        this.asked = asked;
        this.progress = progress;
    }

    /** Prints the default policy with every field explained. */
    public static void printPolicy(PrintStream out) throws IOException {
        out.print(PolicyText.ofDefaults());
    }

    /** Runs the match and writes the files; false when it ran out of time and wrote the best found so far. */
    public boolean run(PrintStream out, PrintStream err) throws IOException {
        Cancellation cancellation = asked.limit() == null ? Cancellation.NEVER : Cancellation.after(asked.limit());
        progress.show("reading", 0);
        PolicySettings settings = stopwatch.time("read", this::policy);
        Pool pool = stopwatch.time(
                "read",
                () -> new PeopleFile(asked.people(), settings, warning -> err.println("Note: " + warning)).read());
        RunOptions options = RunOptions.defaults()
                .withThreads(asked.threads())
                .withCancellation(cancellation)
                .withProgress(watched());
        MatchResult result = stopwatch.time("match", () -> Matcher.match(pool, settings.policy(), options));
        new PeopleOutput(asked, settings, result, progress).write(stopwatch);
        progress.clear();
        result.refusedMusts()
                .forEach(must -> err.printf(
                        "Note: %s and %s must be paired, but a rule or a lack of places forbids it%n",
                        must.first(), must.second()));
        out.printf(
                Locale.ROOT,
                "%d of %d people matched; value %.6f, at most %.6f is possible%s%n",
                result.measures().matchedPeople(),
                pool.size(),
                result.certificate().value(),
                result.certificate().upperBound(),
                result.certificate().proven() ? "; proven the best" : "");
        return result.complete();
    }

    private PolicySettings policy() {
        Clock clock = Clock.systemDefaultZone();
        Path file = asked.policy();
        return file == null ? PolicyFile.defaults(clock) : new PolicyFile(file, clock).read();
    }

    private RunProgress watched() {
        return (phase, fraction) -> {
            synchronized (progress) {
                progress.show(phase.name().toLowerCase(Locale.ROOT), fraction);
            }
        };
    }
}
