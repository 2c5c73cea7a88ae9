package app.alongside.platform;

import java.util.UUID;

/** Names a person of the directory, in every module. */
public record PersonId(UUID value) {
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
