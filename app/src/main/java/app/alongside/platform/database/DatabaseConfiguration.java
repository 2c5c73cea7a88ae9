package app.alongside.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;

/** Two ways into one database: the owner migrates, the application works as a role that owns nothing. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    /** Holds the embedded database open as long as the application runs; empty when an external one is used. */
    record Embedded(Optional<EmbeddedDatabase> database) implements AutoCloseable {
        @Override
        public void close() {
            database.ifPresent(EmbeddedDatabase::close);
        }
    }

    @Bean
    Embedded embeddedDatabase(DatabaseProperties properties) {
        if (properties.isExternal()) {
            return new Embedded(Optional.empty());
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(properties.folder());
        database.createDatabase("alongside");
        return new Embedded(Optional.of(database));
    }

    @Bean
    DatabaseAddress databaseAddress(DatabaseProperties properties, Embedded embedded) {
        String url = embedded.database().map(EmbeddedDatabase::ownerUrl).orElseGet(properties::databaseUrl);
        DatabaseAddress address = DatabaseAddress.parse(url);
        DatabaseRoles.prepare(address);
        return address;
    }

    @Bean
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseAddress address) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        owner.setUser(address.user());
        owner.setPassword(address.password());
        return owner;
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address, DatabaseProperties properties) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName("alongside");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.applicationRole());
        pool.setPassword(address.applicationPassword());
        pool.setMaximumPoolSize(properties.connections());
        pool.setAutoCommit(true);
        pool.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan -c jit=off");
        pool.addDataSourceProperty("prepareThreshold", "1");
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "alongside");
        return new HikariDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new TenantTransactions(dataSource);
    }
}
