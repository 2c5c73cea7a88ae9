package app.alongside.robustness;

import static org.awaitility.Awaitility.await;

import app.alongside.AlongsideApplication;
import app.alongside.testing.Mailbox;
import app.alongside.testing.WebUser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The application as a process of its own on a folder of its own, with its embedded database: it can be killed and
 * started again. What it prints is kept, start by start.
 */
final class RealAlongside implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String RUNNING = "Alongside is running at";

    private final Path folder;
    private final int port;
    private int starts;
    private @Nullable Process process;

    private RealAlongside(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    static RealAlongside in(Path folder) {
        return new RealAlongside(folder, freePort());
    }

    /** Where it listens, or will. */
    int port() {
        return port;
    }

    /** Begins a start; {@link #waitUntilRunning} waits for its end. */
    void begin(String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPathWithoutTests(),
                AlongsideApplication.class.getName(),
                "--server.port=" + port,
                "--alongside.data.folder=" + folder.resolve("data"),
                "--alongside.jobs.polling-interval=50ms",
                "--alongside.sign-in.tries-per-address=100000",
                "--alongside.public-url=http://alongside.test"));
        command.addAll(List.of(options));
        starts++;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(outputFile().toFile())
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException("The application could not be launched", broken);
        }
    }

    void start(String... options) {
        begin(options);
        waitUntilRunning();
    }

    void waitUntilRunning() {
        waitForOutput(RUNNING);
    }

    /** Waits until the application has printed {@code words} in this start. */
    void waitForOutput(String words) {
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> output().contains(words) || !running().isAlive());
        } catch (ConditionTimeoutException late) {
            throw new AssertionError("The application did not say “" + words + "”:\n" + output(), late);
        }
        if (!output().contains(words)) {
            throw new AssertionError("The application ended and never said “" + words + "”:\n" + output());
        }
    }

    /** What it printed since it was last started. */
    String output() {
        try {
            return Files.readString(outputFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Kills the application as the system would that runs out of memory; its database server is left alone. */
    void kill() {
        running().destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Kills the application and its database server at once, as a power cut would. */
    void killWithDatabase() {
        ProcessHandle server = databaseServer().orElseThrow();
        running().destroyForcibly();
        server.destroyForcibly();
        running().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }

    /** Asks the application to end, and waits until it has. */
    void stop() {
        running().destroy();
        running().onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** The exit code of a start that has ended. */
    int exitCode() {
        return running()
                .onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** The running server of the embedded database, if there is one. */
    Optional<ProcessHandle> databaseServer() {
        return serverLine(0).map(Long::parseLong).flatMap(ProcessHandle::of);
    }

    /** Asks the embedded database as its owner, past every wall; also while the application lies dead. */
    JdbcClient database() {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setServerNames(new String[] {"localhost"});
        owner.setPortNumbers(new int[] {serverLine(3).map(Integer::parseInt).orElseThrow()});
        owner.setDatabaseName("alongside");
        owner.setUser("postgres");
        owner.setPassword(read("database-password"));
        return JdbcClient.create(owner);
    }

    /** A count, by {@link #database}. */
    int count(String query, Object... values) {
        return database()
                .sql(query)
                .params(values)
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /** What a file of the data folder says. */
    String read(String file) {
        try {
            return Files.readString(folder.resolve("data").resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Signs somebody in with a password, through the sign-in page. */
    WebUser signIn(String email, String password) {
        WebUser user = new WebUser(port);
        user.post(user.get("/sign-in"), "/sign-in", Map.of("organisation", "", "email", email, "password", password));
        return user;
    }

    /** Signs somebody in with a link out of a mail; answers the page they come to. */
    WebUser.Answer signInByLink(WebUser user, String email) {
        user.submit(user.get("/sign-in"), "/sign-in-links", Map.of("email", email));
        String link = await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> findSignInLink(email), Optional::isPresent)
                .orElseThrow();
        return user.submit(user.get(link), link, Map.of());
    }

    private Optional<String> findSignInLink(String email) {
        Path letters = folder.resolve("data/mail");
        if (Files.notExists(letters)) {
            return Optional.empty();
        }
        try (Stream<Path> mails = Files.list(letters)) {
            return mails.filter(file -> file.toString().endsWith(".eml"))
                    .map(RealAlongside::parse)
                    .filter(mail -> Mailbox.isTo(mail, email))
                    .map(Mailbox::linkIn)
                    .filter(link -> link.startsWith("/sign-in-links/"))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MimeMessage parse(Path file) {
        try (InputStream mail = Files.newInputStream(file)) {
            return new MimeMessage(null, mail);
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(file + " is no mail", unreadable);
        }
    }

    WebUser visitor() {
        return new WebUser(port);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            databaseServer().ifPresent(ProcessHandle::destroy);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("Not started yet");
        }
        return process;
    }

    private Path outputFile() {
        return folder.resolve("output-" + starts);
    }

    private Optional<String> serverLine(int number) {
        Path file = folder.resolve("data/postgres/postmaster.pid");
        return Files.exists(file)
                ? Optional.of(read("postgres/postmaster.pid")
                        .lines()
                        .toList()
                        .get(number)
                        .strip())
                : Optional.empty();
    }

    private static String classPathWithoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
