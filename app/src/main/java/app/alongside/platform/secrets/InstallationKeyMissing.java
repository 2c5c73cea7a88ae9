package app.alongside.platform.secrets;

import org.jspecify.annotations.Nullable;

/** Alongside cannot read what it keeps sealed; the message says why and what would help. */
public class InstallationKeyMissing extends RuntimeException {
    InstallationKeyMissing(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
