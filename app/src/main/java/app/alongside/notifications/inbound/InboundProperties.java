package app.alongside.notifications.inbound;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that answers come to.
 *
 * @param address its address, whose server must also take what has a plus sign and more behind its name; when empty,
 *     nobody is offered to answer by mail
 * @param host the IMAP server
 * @param tls whether the connection is encrypted from its first byte
 */
@ConfigurationProperties("alongside.inbound")
record InboundProperties(
        @DefaultValue("") String address,
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("true") boolean tls) {
    boolean isConfigured() {
        return !address.isEmpty() && !host.isEmpty();
    }

    @Override
    public String toString() {
        return "InboundProperties[%s at %s:%d]".formatted(address, host, port);
    }
}
