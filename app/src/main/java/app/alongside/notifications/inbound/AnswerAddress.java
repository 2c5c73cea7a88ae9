package app.alongside.notifications.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Addresses that bring an answer back to where it belongs: {@code reply+TOKEN@example.org}. */
@Component
@EnableConfigurationProperties(InboundProperties.class)
public class AnswerAddress {
    /** What fits in front of the @ of an address, RFC 5321. */
    private static final int LONGEST_LOCAL_PART = 64;

    private final InboundProperties properties;

    AnswerAddress(InboundProperties properties) {
        this.properties = properties;
    }

    /** Whether people can answer by mail at all. */
    public boolean isConfigured() {
        return properties.isConfigured();
    }

    /**
     * The address for a token of lower-case letters and digits; empty where no mailbox is configured, or its name
     * leaves no room for the token.
     */
    public Optional<String> of(String token) {
        return isConfigured() && local().length() + 1 + token.length() <= LONGEST_LOCAL_PART
                ? Optional.of(local() + "+" + token + "@" + domain())
                : Optional.empty();
    }

    /** The mailbox's own address; empty where none is configured. */
    public Optional<String> plain() {
        return Optional.of(properties.address()).filter(address -> isConfigured());
    }

    /** The tokens in addresses as they stand in a mail's headers. */
    List<String> listTokens(List<String> addresses) {
        List<String> tokens = new ArrayList<>();
        String begin = (local() + "+").toLowerCase(Locale.ROOT);
        String end = ("@" + domain()).toLowerCase(Locale.ROOT);
        for (String address : addresses) {
            String plain = address.toLowerCase(Locale.ROOT);
            if (plain.startsWith(begin) && plain.endsWith(end) && plain.length() > begin.length() + end.length()) {
                tokens.add(plain.substring(begin.length(), plain.length() - end.length()));
            }
        }
        return tokens;
    }

    private String local() {
        return properties.address().replaceFirst("@.*$", "");
    }

    private String domain() {
        return properties.address().replaceFirst("^.*@", "");
    }
}
