package app.alongside.programmes;

import java.util.UUID;

/** Names a person's place in a programme. */
public record EnrolmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
