package app.alongside.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Measures a contender that may never end in a process of its own, which prints the row itself unless it has to be stopped. */
final class OwnProcess {
    private static final int SECONDS = 60;

    private OwnProcess() {}

    /** Whether it ended in time. */
    static boolean measured(Contender contender, int people) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            MatchingBenchmark.class.getName(),
                            MatchingBenchmark.ROWS + contender.key(),
                            Integer.toString(people))
                    .inheritIO()
                    .start();
            try {
                return process.waitFor(SECONDS, TimeUnit.SECONDS);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException cannotStart) {
            throw new IllegalStateException("No second Java process can be started.", cannotStart);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String limit() {
        return "stopped after " + SECONDS + " s";
    }
}
