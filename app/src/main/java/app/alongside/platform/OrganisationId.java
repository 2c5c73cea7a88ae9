package app.alongside.platform;

import java.util.UUID;

/** Names an organisation: the tenant that owns every row. */
public record OrganisationId(UUID value) {
    public static OrganisationId parse(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
