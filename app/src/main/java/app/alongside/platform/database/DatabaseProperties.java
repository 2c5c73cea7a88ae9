package app.alongside.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data lives.
 *
 * @param folder the folder of everything Alongside keeps on disk: the embedded database, its password, the mail folder
 * @param databaseUrl an external PostgreSQL as {@code jdbc:postgresql://host:port/database?user=…&password=…}; when
 *     empty an embedded one is started inside {@code folder}
 * @param connections how many database connections the application may hold
 */
@ConfigurationProperties("alongside.data")
public record DatabaseProperties(
        @DefaultValue("data") Path folder,
        @DefaultValue("") String databaseUrl,
        @DefaultValue("16") int connections) {
    /** Whether the database is one that other nodes may use as well. */
    public boolean isExternal() {
        return !databaseUrl.isBlank();
    }
}
