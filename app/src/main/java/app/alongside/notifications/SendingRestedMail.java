package app.alongside.notifications;

import app.alongside.platform.jobs.DueWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends the mail that waited for the end of its reader's quiet hours. */
@Component
class SendingRestedMail implements DueWork {
    private final Outbox outbox;

    SendingRestedMail(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "notifications.send-rested-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void perform() {
        outbox.sendRested();
    }
}
