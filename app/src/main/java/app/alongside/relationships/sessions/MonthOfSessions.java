package app.alongside.relationships.sessions;

import app.alongside.platform.PersonId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What this month's sessions take of somebody's time, in all programmes together. */
@Component
public class MonthOfSessions {
    private final JdbcClient jdbc;
    private final Clock clock;

    MonthOfSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The time of one month.
     *
     * @param given in sessions that have begun, those left out where the person did not come
     * @param planned in sessions to come
     */
    public record Taken(Duration given, Duration planned) {
        public Duration whole() {
            return given.plus(planned);
        }
    }

    /** The calendar month that {@code zone} is in now. */
    @Transactional(readOnly = true)
    public Taken find(PersonId person, ZoneId zone) {
        YearMonth month = YearMonth.now(clock.withZone(zone));
        return jdbc.sql("""
                        select coalesce(sum(minutes) filter (where starts_at <= :now), 0)::int as given,
                               coalesce(sum(minutes) filter (where starts_at > :now), 0)::int as planned
                        from (select lower(during) as starts_at,
                                     extract(epoch from upper(during) - lower(during)) / 60 as minutes
                              from session_attendee
                              where organisation_id = current_organisation() and person_id = :person
                                and booked and met is distinct from false) attended
                        where starts_at >= :from and starts_at < :until
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.value())
                .param("from", begin(month, zone))
                .param("until", begin(month.plusMonths(1), zone))
                .query((row, number) ->
                        new Taken(Duration.ofMinutes(row.getInt("given")), Duration.ofMinutes(row.getInt("planned"))))
                .single();
    }

    private static Timestamp begin(YearMonth month, ZoneId zone) {
        return Timestamp.from(month.atDay(1).atStartOfDay(zone).toInstant());
    }
}
