package app.alongside.platform.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;
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
            throw new DatabaseUnavailable(
                    "The database URL must look like jdbc:postgresql://host:5432/alongside?user=…&password=…", null);
        }
        String user = properties.getProperty("user");
        String database = properties.getProperty("PGDBNAME");
        if (user == null || database == null) {
            throw new DatabaseUnavailable("The database URL must name a database and a user.", null);
        }
        return new DatabaseAddress(withoutOwner(jdbcUrl), user, properties.getProperty("password", ""), database);
    }

    /** What both roles share of the address: everything but who signs in. */
    private static String withoutOwner(String jdbcUrl) {
        String[] parts = jdbcUrl.split("\\?", 2);
        String options = parts.length < 2
                ? ""
                : Arrays.stream(parts[1].split("&"))
                        .filter(option -> !option.isEmpty() && !option.matches("(user|password)=.*"))
                        .collect(Collectors.joining("&"));
        return options.isEmpty() ? parts[0] : parts[0] + "?" + options;
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
