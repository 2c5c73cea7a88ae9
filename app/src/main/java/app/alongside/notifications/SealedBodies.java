package app.alongside.notifications;

import app.alongside.notifications.Mail.CalendarPart;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what a mail says while it waits in the outbox: sign-in links and people's words are in it. */
@Component
class SealedBodies {
    private final Secrets secrets;
    private final JsonMapper json;

    SealedBodies(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** What a mail says. */
    record Body(
            String html,
            String plain,
            List<CalendarPart> calendar,
            @Nullable String answers,
            @Nullable String stop) {}

    byte[] seal(UUID mail, Mail content) {
        Body body = new Body(content.html(), content.plain(), content.calendar(), content.answers(), content.stop());
        return secrets.open(owner()).seal(placeOf(mail), json.writeValueAsString(body));
    }

    Body open(UUID mail, byte[] sealed) {
        return json.readValue(secrets.open(owner()).openText(placeOf(mail), sealed), Body.class);
    }

    private static SecretOwner owner() {
        return SecretOwner.organisation(CurrentOrganisation.get().value());
    }

    private static SecretPlace placeOf(UUID mail) {
        return SecretPlace.of("outbox_mail", mail);
    }
}
