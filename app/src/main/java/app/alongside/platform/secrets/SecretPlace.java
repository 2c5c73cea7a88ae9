package app.alongside.platform.secrets;

import java.util.UUID;

/** The one place a ciphertext belongs to; moved to another row, table or organisation it does not open. */
public record SecretPlace(String table, String row) {
    public static SecretPlace of(String table, UUID row) {
        return new SecretPlace(table, row.toString());
    }
}
