package app.alongside.programmes;

import java.util.UUID;

/** Names a programme. */
public record ProgrammeId(UUID value) {
    public static ProgrammeId parse(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
