package app.alongside.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL started from the application's own dependencies, keeping its data in a folder between starts. It
 * writes durably (the binaries' wrapper would not), asks for a password even on this machine, and takes over after a
 * predecessor that was killed.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String DATABASE = "alongside";
    private static final long ROOM_NEEDED_MB = 250;

    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(EmbeddedPostgres server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts the database that lives in {@code folder}, creating it on the first start. */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Path data = Files.createDirectories(folder.toAbsolutePath()).resolve("postgres");
            refuseIfInUse(folder, data);
            stopSurvivor(data);
            Path passwordFile = folder.toAbsolutePath().resolve("database-password");
            if (Files.notExists(passwordFile)) {
                requireRoom(folder);
                log.info("Making a new database in {} …", folder);
                writePrivately(passwordFile, newPassword());
            }
            String password = Files.readString(passwordFile).strip();
            EmbeddedPostgres server = launch(folder, data, passwordFile, password);
            return new EmbeddedDatabase(server, password);
        } catch (IOException broken) {
            throw new DatabaseUnavailable(
                    "The embedded database in " + folder + " did not start: " + explain(broken), broken);
        } catch (IllegalStateException serverFailed) {
            throw new DatabaseUnavailable(
                    "The embedded database in " + folder + " did not start: " + serverFailed.getMessage(),
                    serverFailed);
        }
    }

    /** The address the owner uses: {@code jdbc:postgresql://localhost:…}. */
    public String ownerUrl() {
        return ownerUrl(DATABASE);
    }

    /** The address of another database on the same server, for its owner. */
    public String ownerUrl(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres&password=%s"
                .formatted(server.getPort(), database, password);
    }

    /** Creates a database beside the application's own; a no-op where it stands already. */
    public void createDatabase(String name) {
        DataSource postgres = server.getPostgresDatabase(Map.of("password", password));
        try (Connection connection = postgres.getConnection();
                PreparedStatement exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                Statement create = connection.createStatement()) {
            exists.setString(1, name);
            if (!exists.executeQuery().next()) {
                create.execute("create database \"%s\"".formatted(name));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The embedded database could not create " + name, refused);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedded database did not stop", broken);
        }
    }

    private static EmbeddedPostgres launch(Path folder, Path data, Path passwordFile, String password)
            throws IOException {
        File binaries = Files.createDirectories(folder.toAbsolutePath().resolve("postgres-binaries"))
                .toFile();
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                // These three become options of initdb: strangers on this machine need the password too.
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("auth", "scram-sha-256")
                .setConnectConfig("password", password)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("max_connections", "120")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                .setServerConfig("random_page_cost", "1.1")
                .start();
    }

    private static void requireRoom(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (free < ROOM_NEEDED_MB) {
            throw new IOException("it needs %d MB to begin with, and %d MB are free".formatted(ROOM_NEEDED_MB, free));
        }
    }

    private static String explain(IOException broken) {
        return switch (broken) {
            case AccessDeniedException denied -> "this user may not write to " + denied.getFile();
            case FileAlreadyExistsException inTheWay -> inTheWay.getFile() + " is a file, not a folder";
            case FileSystemException refused
            when refused.getReason() != null -> refused.getFile() + ": " + refused.getReason();
            default -> String.valueOf(broken.getMessage());
        };
    }

    private static void refuseIfInUse(Path folder, Path data) throws IOException {
        Path lock = data.resolve("epg-lock");
        if (Files.notExists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free != null) {
                return;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            log.debug("The lock of {} is held by this very process", folder, heldByThisProcess);
        }
        throw new DatabaseUnavailable(
                "Another Alongside is running on the folder " + folder + ". Stop it, or choose another.", null);
    }

    /** A killed application leaves its database server running; it has no clients left, so it may be told to stop. */
    private static void stopSurvivor(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        long pid = Long.parseLong(lines.getFirst().strip());
        var survivor = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"));
        if (survivor.isEmpty()) {
            return;
        }
        log.info("A database server of an earlier run (process {}) is still up; stopping it first.", pid);
        survivor.get().destroy();
        try {
            survivor.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier database server was stopping", interrupted);
        } catch (Exception stubborn) {
            throw new IOException(
                    "The folder is in use: database server process " + pid
                            + " does not stop. Maybe Alongside already runs on this folder.",
                    stubborn);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
