package app.alongside.matching.cli;

import java.io.PrintStream;

/** One line on a terminal that is written over as the work goes on; silent where nobody looks. */
public final class ProgressLine {
    private static final int WIDTH = 60;

    private final PrintStream err;
    private final boolean watched;
    private String shown = "";

    ProgressLine(PrintStream err) {
        this(err, System.console() != null && System.console().isTerminal());
    }

    ProgressLine(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Shows a phase and the share of it that is done. */
    public void show(String phase, double fraction) {
        String line = "%s %3.0f %%".formatted(phase, 100 * fraction);
        if (watched && !line.equals(shown)) {
            err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())));
            err.flush();
            shown = line;
        }
    }

    /** Takes the line away. */
    public void clear() {
        if (watched && !shown.isEmpty()) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            shown = "";
        }
    }
}
