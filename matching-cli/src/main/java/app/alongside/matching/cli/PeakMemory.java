package app.alongside.matching.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The most memory this process has held so far. */
public final class PeakMemory {
    private static final Path STATUS = Path.of("/proc/self/status");

    private PeakMemory() {}

    /** In bytes; where the system does not tell, what Java has reserved by now. */
    public static long bytes() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseGet(() -> Runtime.getRuntime().totalMemory());
        } catch (IOException ignored) {
            return Runtime.getRuntime().totalMemory();
        }
    }
}
