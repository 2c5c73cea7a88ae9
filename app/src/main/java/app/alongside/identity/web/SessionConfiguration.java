package app.alongside.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are kept in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
    /** Lets two requests of one session at the same moment, as a double click makes, not collide. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer addOrReplaceAttributes() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * Writes down that a session was used once a minute at most. Otherwise every page that is only looked at would write
     * to the database, and wait until that has reached the disk.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> noteUseOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery("""
                with used (session_id, at, idle, expiry, principal, primary_id) as (
                    values (?::char(36), ?::bigint, ?::int, ?::bigint, ?::varchar, ?::char(36)))
                update spring_session
                set session_id = used.session_id, last_access_time = used.at, max_inactive_interval = used.idle,
                    expiry_time = used.expiry, principal_name = used.principal
                from used
                where spring_session.primary_id = used.primary_id
                  and (spring_session.session_id <> used.session_id
                       or max_inactive_interval <> used.idle
                       or principal_name is distinct from used.principal
                       or last_access_time <= used.at - 60000)
                """);
    }
}
