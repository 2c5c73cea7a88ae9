package app.alongside.platform.database;

import org.jspecify.annotations.Nullable;

/** Alongside cannot use its database; the message says why and what would help. */
public class DatabaseUnavailable extends RuntimeException {
    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
