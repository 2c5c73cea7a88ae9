package app.alongside.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Migrates each module's own folder {@code db/migration/<module>} with a history of its own, so that two modules never
 * contend for a version number. The common ground comes first, then {@code identity}, whose tables others may refer
 * to; the rest refer to nobody else's tables and follow by name. Within a module, a migration that was begun earlier may
 * arrive later: branches land in any order.
 *
 * <p>Spring Modulith's runtime offers the same, but builds its model of all classes at every start for it, which was
 * two fifths of the whole start (see {@code docs/adr/0003-start-without-the-module-model.md}).
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {
    private static final Pattern FOLDER = Pattern.compile(".*db/migration/([^/]+)/[^/]+\\.sql");
    private static final List<String> FIRST = List.of("__root", "identity");

    @Override
    public void migrate(Flyway flyway) {
        for (String module : listModules()) {
            String suffix = module.equals("__root") ? "" : "_" + module;
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .locations("classpath:db/migration/" + module)
                    .table("flyway_schema_history" + suffix)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }

    private static List<String> listModules() {
        try {
            Resource[] scripts =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            TreeSet<String> modules = new TreeSet<>(
                    Comparator.comparingInt(ModuleMigrations::rank).thenComparing(Comparator.naturalOrder()));
            Arrays.stream(scripts).map(ModuleMigrations::moduleOf).forEach(modules::add);
            return List.copyOf(modules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The migrations cannot be read", unreadable);
        }
    }

    private static int rank(String module) {
        int first = FIRST.indexOf(module);
        return first < 0 ? FIRST.size() : first;
    }

    private static String moduleOf(Resource script) {
        try {
            Matcher path = FOLDER.matcher(script.getURL().toString());
            if (!path.matches()) {
                throw new IllegalStateException("A migration outside of a module's folder: " + script);
            }
            return path.group(1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("A migration cannot be read: " + script, unreadable);
        }
    }
}
