package app.alongside.identity;

import java.util.UUID;

/** Names a member account. */
public record AccountId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
