package app.alongside.platform.jobs;

import app.alongside.platform.database.DatabaseProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes up what an earlier run was doing when it was killed. On a database of its own the application is alone, so
 * nobody else can be at work on it; on a shared one another node may be, and only silence tells that it is not.
 */
@Component
class TakingUpJobs {
    private final DatabaseProperties database;
    private final JdbcClient jdbc;

    TakingUpJobs(DatabaseProperties database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    void takeUp() {
        if (!database.isExternal()) {
            jdbc.sql("""
                            update scheduled_tasks
                            set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                            where picked
                            """).update();
        }
    }
}
