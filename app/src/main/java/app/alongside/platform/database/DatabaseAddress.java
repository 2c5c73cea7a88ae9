package app.alongside.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.Driver;

/**
 * The database as its owner reaches it. The owner migrates; the application signs in as a second role without rights
 * of its own, whose password follows from the owner's, so that every node knows it and nobody has to keep it.
 */
record DatabaseAddress(String url, String user, String password, String database) {
    static DatabaseAddress parse(String jdbcUrl) {
        Properties properties = Driver.parseURL(jdbcUrl, new Properties());
        if (properties == null) {
            throw new IllegalArgumentException(
                    "The database URL must look like jdbc:postgresql://host:5432/alongside?user=…&password=…");
        }
        String user = properties.getProperty("user");
        String password = properties.getProperty("password", "");
        String database = properties.getProperty("PGDBNAME");
        if (user == null || database == null) {
            throw new IllegalArgumentException("The database URL must name a database and a user.");
        }
        return new DatabaseAddress(jdbcUrl.replaceFirst("\\?.*$", ""), user, password, database);
    }

    String applicationRole() {
        return database + "_app";
    }

    String applicationPassword() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("alongside:" + password).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal(applicationRole().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no HmacSHA256", missing);
        }
    }
}
