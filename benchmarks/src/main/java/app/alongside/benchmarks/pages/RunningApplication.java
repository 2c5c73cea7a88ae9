package app.alongside.benchmarks.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The application in a process of its own, started from its jar with a data folder of its own. */
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

    /** Starts it with the demo organisation and waits until it answers. */
    static RunningApplication start(Path jar, Path data) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-jar",
                        jar.toString(),
                        "--alongside.demo=true")
                .redirectErrorStream(true);
        builder.environment().put("ALONGSIDE_DATA", data.toString());
        builder.environment().put("ALONGSIDE_PORT", Integer.toString(port));
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

    private static void drain(BufferedReader out) {
        try {
            String line = out.readLine();
            while (line != null) {
                line = out.readLine();
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
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

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
