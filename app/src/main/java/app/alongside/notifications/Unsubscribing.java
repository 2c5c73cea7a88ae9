package app.alongside.notifications;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stops mails of the current organisation by the link that one of them carried. */
@Component
public class Unsubscribing {
    private final JdbcClient jdbc;
    private final MailPreferences preferences;

    Unsubscribing(JdbcClient jdbc, MailPreferences preferences) {
        this.jdbc = jdbc;
        this.preferences = preferences;
    }

    private record Carried(String address, String kind) {}

    /** What the link would stop; empty for a link that no mail carried, or none that is remembered. */
    @Transactional(readOnly = true)
    public Optional<MailTopic> find(String key) {
        return findMail(key).flatMap(mail -> MailTopic.ofKind(mail.kind()));
    }

    /** Stops mails like the one that carried the link; again does no harm. */
    @Transactional
    public Optional<MailTopic> stop(String key) {
        Optional<Carried> mail = findMail(key);
        Optional<MailTopic> topic = mail.flatMap(carried -> MailTopic.ofKind(carried.kind()));
        topic.ifPresent(stopped -> preferences.stop(mail.orElseThrow().address(), stopped));
        return topic;
    }

    private Optional<Carried> findMail(String key) {
        return jdbc.sql("""
                        select recipient_address, kind from outbox_mail
                        where organisation_id = current_organisation() and unsubscribe_hash = :hash
                        """)
                .param("hash", new UnsubscribeKey(key).digest())
                .query((row, number) -> new Carried(row.getString("recipient_address"), row.getString("kind")))
                .optional();
    }
}
