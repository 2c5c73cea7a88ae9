package app.alongside.testing;

import app.alongside.platform.database.EmbeddedDatabase;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One database server and one mail server for all tests of a run; each application gets a fresh database. */
public final class TestEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final TemporaryFolders FOLDERS = new TemporaryFolders();
    private static final EmbeddedDatabase DATABASE = startDatabase();
    private static final GreenMail MAIL = startMail();

    /** The mail server that receives everything the application sends. */
    public static GreenMail mail() {
        return MAIL;
    }

    /** Whose mailbox the application's answers come to. */
    public static GreenMailUser answers() {
        return MAIL.setUser("reply@alongside.test", "reply", "secret");
    }

    /** A fresh, empty database: its owner's address. */
    public static String freshDatabase() {
        String name = "test_" + DATABASES.incrementAndGet();
        DATABASE.createDatabase(name);
        return DATABASE.ownerUrl(name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        TestPropertyValues.of(
                        "alongside.data.folder=" + FOLDERS.make("alongside-files"),
                        "alongside.data.database-url=" + freshDatabase(),
                        "alongside.data.connections=12",
                        "alongside.mail.host=localhost",
                        "alongside.mail.port=" + MAIL.getSmtp().getPort(),
                        "alongside.mail.start-tls=false",
                        "alongside.mail.from=programme@alongside.test",
                        "alongside.inbound.address=reply@alongside.test",
                        "alongside.inbound.host=localhost",
                        "alongside.inbound.port=" + MAIL.getImap().getPort(),
                        "alongside.inbound.user=" + answers().getLogin(),
                        "alongside.inbound.password=secret",
                        "alongside.inbound.tls=false",
                        "alongside.jobs.recurring=false",
                        "alongside.jobs.polling-interval=50ms",
                        "alongside.sign-in.tries-per-address=100000",
                        "alongside.public-url=http://alongside.test")
                .applyTo(application);
    }

    private static EmbeddedDatabase startDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(FOLDERS.make("alongside-test"));
        SpringApplication.getShutdownHandlers().add(() -> leaveNothing(database));
        return database;
    }

    private static GreenMail startMail() {
        GreenMail mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        return mail;
    }

    /** The server first: it still writes while it stops. The applications are closed by then. */
    private static void leaveNothing(EmbeddedDatabase database) {
        try {
            database.close();
        } finally {
            FOLDERS.delete();
        }
    }
}
