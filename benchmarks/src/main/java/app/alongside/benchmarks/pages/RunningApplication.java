package app.alongside.benchmarks.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, started by its script with a data folder of its own. */
final class RunningApplication implements AutoCloseable {
    private static final String PASSWORD = "with the password ";

    private final Process process;
    private final int port;
    private final List<String> said = new ArrayList<>();
    private final Duration startUp;

    private RunningApplication(Process process, int port) throws IOException {
        this.process = process;
        this.port = port;
        long began = System.nanoTime();
        waitUntilReady();
        this.startUp = Duration.ofNanos(System.nanoTime() - began);
    }

    /** Starts it as its users do, with the demo organisation, and waits until it answers. */
    static RunningApplication start(Path script, Path data) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        script.toString(), "serve", "--demo", "--data", data.toString(), "--port", port + "")
                .redirectErrorStream(true);
        return new RunningApplication(builder.start(), port);
    }

    private void waitUntilReady() throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.contains(PASSWORD)) {
                Thread.ofPlatform().daemon().start(() -> drain(out));
                return;
            }
        }
        throw new IOException("The application ended while starting: " + String.join("\n", said));
    }

    /** Reads what is said until the process ends, lest it wait for a reader; how the stream closes does not matter. */
    private static void drain(BufferedReader out) {
        try (out) {
            out.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The process ended while being listened to, as it should.
        }
    }

    /** From the start of the process until it answers. */
    Duration startUp() {
        return startUp;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The demo's password, as told on the console. */
    String password() {
        String line = said.getLast();
        return line.substring(line.indexOf(PASSWORD) + PASSWORD.length()).strip();
    }

    /** The memory the Java process holds, in mebibytes; the database is a process of its own and not in it. */
    long residentMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** The processor time the Java process has used so far; the script became that process. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
