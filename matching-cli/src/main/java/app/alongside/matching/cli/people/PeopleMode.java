package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Arguments;
import app.alongside.matching.cli.Count;
import app.alongside.matching.cli.PeopleFormat;
import app.alongside.matching.cli.ProgressLine;
import app.alongside.matching.cli.Stopwatch;
import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.FloorMatcher;
import app.alongside.matching.engine.GroupFloor;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.candidates.Coverage;
import app.alongside.matching.engine.candidates.RunProgress;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.pool.Pool;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries out {@link Arguments.PeopleRun}: people and policy in; pairs, reasons, prices and certificate out. */
public final class PeopleMode {
    private final Arguments.PeopleRun asked;
    private final ProgressLine progress;
    private final Cancellation interruption;
    private final Stopwatch stopwatch = new Stopwatch();

    /** A run as it was asked for, telling how far it is; it stops at an interruption. */
    public PeopleMode(Arguments.PeopleRun asked, ProgressLine progress, Cancellation interruption) {
        this.asked = asked;
        this.progress = progress;
        this.interruption = interruption;
    }

    /** Prints the default policy with every field explained. */
    public static void printPolicy(PrintStream out) throws IOException {
        out.print(PolicyText.ofDefaults());
    }

    /** Runs the match and writes the files; false when it ran out of time and wrote the best found so far. */
    public boolean run(PrintStream out, PrintStream err) throws IOException {
        Cancellation cancellation = asked.limit() == null
                ? interruption
                : Cancellation.after(asked.limit()).or(interruption);
        progress.show("reading", 0);
        PolicySettings settings = stopwatch.time("read", this::policy);
        PeopleFile file = new PeopleFile(asked.people(), settings, warning -> err.println("Note: " + warning));
        Pool pool = stopwatch.time("read", file::read);
        RunOptions options = RunOptions.defaults()
                .withThreads(asked.threads())
                .withCancellation(cancellation)
                .withProofUpTo(asked.proof().upTo())
                .withRetrieval(asked.proof().over())
                .withProgress(watched());
        Work work = new Work(pool, settings, options);
        return switch (asked.format()) {
            case null -> pairs(work, out, err);
            case PAIRS -> pairs(work.with(Format.PAIR), out, err);
            case DIRECTED -> pairs(work.with(Format.DIRECTED_PAIR), out, err);
            case CIRCLES -> form(new CircleForm(file.wishes()), work, out);
            case RINGS -> form(new RingForm(), work, out);
            case FLASH -> form(new FlashForm(), work, out);
            case BUDDIES -> form(new BuddyForm(), work, out);
        };
    }

    private record Work(Pool pool, PolicySettings settings, RunOptions options) {
        Work with(Format format) {
            return new Work(pool, settings.with(format), options);
        }
    }

    private boolean form(FormRun run, Work work, PrintStream out) throws IOException {
        PeopleFormat format = Objects.requireNonNull(asked.format(), "a form was chosen by its format");
        Formed formed = stopwatch.time("match", () -> run.form(work.pool, work.settings, work.options));
        new FormedFiles(asked, work.settings).write(formed, format, work.pool.size(), stopwatch.seconds());
        progress.clear();
        out.println(formed.summary());
        return formed.complete();
    }

    private boolean pairs(Work work, PrintStream out, PrintStream err) throws IOException {
        Paired paired = stopwatch.time("match", () -> paired(work));
        MatchResult result = paired.result;
        new PeopleOutput(asked, work.settings, result, progress)
                .with(paired.floor)
                .write(stopwatch);
        progress.clear();
        result.refusedMusts()
                .forEach(must -> err.printf(
                        "Note: %s and %s must be paired, but a rule or a lack of places forbids it%n",
                        must.first(), must.second()));
        out.printf(
                Locale.ROOT,
                "%s matched; value %.6f, at most %.6f is possible%s%n",
                Count.ofPeople(result.measures().matchedPeople(), work.pool.size()),
                result.certificate().value(),
                result.certificate().mostPossible(),
                howSure(result));
        return result.complete();
    }

    private static String howSure(MatchResult result) {
        Coverage coverage = result.retrieval().coverage();
        if (coverage != null) {
            return String.format(
                    Locale.ROOT,
                    " with the pairs looked at; by a sample, others could add %.2f %% (give or take %.2f)",
                    100 * coverage.couldAdd(),
                    100 * coverage.margin());
        }
        return result.certificate().proven() ? "; proven the best" : "";
    }

    private record Paired(MatchResult result, @Nullable FloorMatch floor) {}

    private static Paired paired(Work work) {
        GroupFloor floor = work.settings.formats().floor();
        if (floor == null) {
            return new Paired(Matcher.match(work.pool, work.settings.policy(), work.options), null);
        }
        FloorMatch held = FloorMatcher.match(work.pool, work.settings.policy(), work.options, floor);
        return new Paired(held.result(), held);
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
