package app.alongside.programmes;

import java.util.UUID;

/** Names a programme. */
public record ProgrammeId(UUID value) {
    public static ProgrammeId parse(String text) {
        return new ProgrammeId(UUID.fromString(text));
    }

    /** Reads an id out of an address, for the web framework. */
    public static ProgrammeId valueOf(String text) {
        return parse(text);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
