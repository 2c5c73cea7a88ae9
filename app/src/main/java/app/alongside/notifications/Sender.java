package app.alongside.notifications;

import org.springframework.stereotype.Component;

/** In whose name mail leaves. */
@Component
public class Sender {
    private final MailProperties properties;

    Sender(MailProperties properties) {
        this.properties = properties;
    }

    public String address() {
        return properties.from();
    }
}
