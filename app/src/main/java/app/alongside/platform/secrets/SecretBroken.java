package app.alongside.platform.secrets;

/** A ciphertext does not open: it was changed, moved from its place, or sealed with another key. */
public class SecretBroken extends RuntimeException {
    SecretBroken(String what, Throwable cause) {
        super("The sealed content of " + what + " does not open. Maybe the row was changed or copied by hand.", cause);
    }
}
