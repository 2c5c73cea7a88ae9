package app.alongside.matching.runs.web;

import app.alongside.matching.runs.RunAudit;
import app.alongside.matching.runs.RunOutcome;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A figure by which results are compared. */
public enum Measure {
    MATCHED("number", 1, true, outcome -> (double) outcome.served()),
    TOTAL("points", 0.1, true, RunOutcome::value),
    MEAN("points", 0.1, true, RunOutcome::mean),
    WEAKEST("number", 1, true, outcome -> (double) Math.round(outcome.weakest())),
    WOULD_RATHER("number", 1, false, outcome -> (double) outcome.wouldRather()),
    ACROSS_LOCATIONS("percent", 0.01, true, outcome -> of(outcome, RunAudit::acrossLocations)),
    ACROSS_DEPARTMENTS("percent", 0.01, true, RunOutcome::crossDepartments),
    MIDDLE_HOURS("hours", 0.1, true, outcome -> of(outcome, RunAudit::middleHours)),
    LOAD("hours", 0.1, false, RunOutcome::hours);

    private final String format;
    private final double grain;
    private final boolean moreIsBetter;
    private final Function<RunOutcome, @Nullable Double> figure;

    Measure(String format, double grain, boolean moreIsBetter, Function<RunOutcome, @Nullable Double> figure) {
        this.format = format;
        this.grain = grain;
        this.moreIsBetter = moreIsBetter;
        this.figure = figure;
    }

    private static @Nullable Double of(RunOutcome outcome, Function<RunAudit, @Nullable Double> figure) {
        RunAudit audit = outcome.audit();
        return audit == null ? null : figure.apply(audit);
    }

    /** The figure of a result; absent where it was not measured. */
    public Optional<Double> of(RunOutcome outcome) {
        return Optional.ofNullable(figure.apply(outcome));
    }

    /** The message key of its name. */
    public String key() {
        return "matching.measure." + name().toLowerCase(Locale.ROOT);
    }

    /** The message key of a value. */
    public String valueKey() {
        return "matching.value." + format;
    }

    /** The message key of a difference. */
    public String changeKey() {
        return "matching.change." + format;
    }

    /** A difference as it is told. */
    public double told(double change) {
        return format.equals("percent") ? change * 100 : change;
    }

    /** How a difference looks: up, down, or flat where it would read as nothing. */
    public String look(double change) {
        if (Math.abs(change) < grain / 2 || !moreIsBetter) {
            return "is-flat";
        }
        return change > 0 ? "is-up" : "is-down";
    }

    /** The figure as it reads. */
    public double rounded(double value) {
        return Math.round(value / grain) * grain;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }

    /** Whether a difference would read as nothing. */
    public boolean isNothing(double change) {
        return Math.abs(change) < grain / 2;
    }
}
