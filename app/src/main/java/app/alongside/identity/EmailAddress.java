package app.alongside.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in lower case. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)*");
    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an e-mail address: " + value);
        }
    }

    /** The address in {@code text}, if it is one. */
    public static Optional<EmailAddress> find(String text) {
        String cleaned = text.strip().toLowerCase(Locale.ROOT);
        return isValid(cleaned) ? Optional.of(new EmailAddress(cleaned)) : Optional.empty();
    }

    private static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
