package app.alongside.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail leaves.
 *
 * @param host the SMTP server; when empty, mail is written to the folder {@code mail} beside the data instead, one
 *     {@code .eml} file each, which any mail program opens
 * @param from the sender's address
 * @param fromName the sender's name
 */
@ConfigurationProperties("alongside.mail")
record MailProperties(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("alongside@localhost") String from,
        @DefaultValue("Alongside") String fromName) {}
