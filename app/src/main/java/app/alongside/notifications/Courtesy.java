package app.alongside.notifications;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends nobody what they do not want, lets nobody's mail ring at night, and says in every other mail how to stop it. */
@Component
class Courtesy {
    private static final Duration TIME_TO_READ = Duration.ofMinutes(10);

    private final MailPreferences preferences;
    private final PublicAddress address;
    private final Words words;
    private final Clock clock;

    Courtesy(MailPreferences preferences, PublicAddress address, Words words, Clock clock) {
        this.preferences = preferences;
        this.address = address;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A mail as it will leave.
     *
     * @param key what its link to stop such mails carries; absent for a mail that is needed
     * @param notBefore when it may leave; absent for at once
     */
    record Considered(
            Mail mail,
            @Nullable UnsubscribeKey key,
            @Nullable Instant notBefore) {}

    /** The mail as it will leave; empty where its reader wants no such mail. */
    Optional<Considered> consider(Mail mail) {
        Optional<MailTopic> topic = MailTopic.of(mail);
        if (topic.isEmpty()) {
            return Optional.of(new Considered(mail, null, null));
        }
        MailPreferences.Wishes wishes = preferences.get(mail.to().address());
        return wishes.wants(topic.get()) ? Optional.of(leavable(mail, wishes)) : Optional.empty();
    }

    private Considered leavable(Mail mail, MailPreferences.Wishes wishes) {
        UnsubscribeKey key = UnsubscribeKey.create();
        String link = address.of("/unsubscribe/" + CurrentOrganisation.get() + "/" + key.text());
        Instant notBefore = wishes.quiet()
                .flatMap(hours -> hours.endingAfter(clock.instant(), mail.to().zone()))
                .filter(end -> isInTime(end, mail.usefulUntil()))
                .orElse(null);
        return new Considered(withFooter(mail, link), key, notBefore);
    }

    /**
     * A mail that would be read too late once the quiet is over does not wait for that: whoever agreed to meet in their
     * quiet hours, and likes to be reminded, would miss it otherwise.
     */
    private static boolean isInTime(Instant end, @Nullable Instant usefulUntil) {
        return usefulUntil == null || end.plus(TIME_TO_READ).isBefore(usefulUntil);
    }

    private Mail withFooter(Mail mail, String link) {
        String said = words.say(mail.to().locale(), "notifications.footer");
        String foot = "<p class=\"aside\" style=\"margin:0;padding:0 12px 24px;text-align:center;color:#56666a;"
                + "font:14px/1.5 Helvetica,Arial,sans-serif\"><a class=\"link\" href=\"" + link
                + "\" style=\"color:#0b564b\">" + said + "</a></p>\n</body>";
        return mail.stoppedAt(
                link,
                mail.html().replace("</body>", foot),
                mail.plain().stripTrailing() + "\n\n" + said + ": " + link + "\n");
    }
}
