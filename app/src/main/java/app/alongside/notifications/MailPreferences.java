package app.alongside.notifications;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people of the current organisation want to be mailed about, and when. Without a word from them: everything, always. */
@Component
public class MailPreferences {
    private final JdbcClient jdbc;
    private final Clock clock;

    MailPreferences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One person's wishes. */
    public record Wishes(Set<MailTopic> stopped, Optional<QuietHours> quiet) {
        public boolean wants(MailTopic topic) {
            return !stopped.contains(topic);
        }
    }

    @Transactional(readOnly = true)
    public Wishes get(String address) {
        Set<MailTopic> stopped = EnumSet.noneOf(MailTopic.class);
        stopped.addAll(jdbc.sql("""
                        select topic from mail_stopped
                        where organisation_id = current_organisation() and address = :address::citext
                        """)
                .param("address", address)
                .query((row, number) -> MailTopic.valueOf(row.getString("topic")))
                .list());
        return new Wishes(stopped, findQuietHours(address));
    }

    /** Takes wishes in, in the place of the earlier ones. */
    @Transactional
    public void save(String address, Wishes wishes) {
        for (MailTopic topic : MailTopic.values()) {
            if (wishes.wants(topic)) {
                resume(address, topic);
            } else {
                stop(address, topic);
            }
        }
        forgetQuietHours(address);
        wishes.quiet().ifPresent(hours -> keepQuietHours(address, hours));
    }

    /** No more mail about {@code topic}; a no-op where it was stopped already. */
    @Transactional
    public void stop(String address, MailTopic topic) {
        jdbc.sql("""
                        insert into mail_stopped (organisation_id, address, topic, stopped_at)
                        values (current_organisation(), :address, :topic, :now) on conflict do nothing
                        """)
                .param("address", address)
                .param("topic", topic.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Mail about {@code topic} again; a no-op where it was never stopped. */
    @Transactional
    public void resume(String address, MailTopic topic) {
        jdbc.sql("""
                        delete from mail_stopped
                        where organisation_id = current_organisation() and address = :address::citext and topic = :topic
                        """).param("address", address).param("topic", topic.name()).update();
    }

    private Optional<QuietHours> findQuietHours(String address) {
        return jdbc.sql("""
                        select begins, ends from quiet_hours
                        where organisation_id = current_organisation() and address = :address::citext
                        """)
                .param("address", address)
                .query((row, number) -> new QuietHours(
                        row.getObject("begins", LocalTime.class), row.getObject("ends", LocalTime.class)))
                .optional();
    }

    private void forgetQuietHours(String address) {
        jdbc.sql("""
                        delete from quiet_hours
                        where organisation_id = current_organisation() and address = :address::citext
                        """).param("address", address).update();
    }

    private void keepQuietHours(String address, QuietHours hours) {
        jdbc.sql("""
                        insert into quiet_hours (organisation_id, address, begins, ends)
                        values (current_organisation(), :address, :begins, :ends)
                        """)
                .param("address", address)
                .param("begins", hours.from())
                .param("ends", hours.until())
                .update();
    }
}
