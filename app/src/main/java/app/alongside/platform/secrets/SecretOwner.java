package app.alongside.platform.secrets;

import java.util.UUID;

/** Whose secrets share a data key: what is sealed for one owner is lost with that owner's key, and nothing else is. */
public record SecretOwner(Kind kind, UUID id) {
    /** What an owner is. */
    public enum Kind {
        RELATIONSHIP,
        PERSON,
        ORGANISATION,
        CONCERN
    }

    public static SecretOwner relationship(UUID id) {
        return new SecretOwner(Kind.RELATIONSHIP, id);
    }

    public static SecretOwner concern(UUID id) {
        return new SecretOwner(Kind.CONCERN, id);
    }

    public static SecretOwner person(UUID id) {
        return new SecretOwner(Kind.PERSON, id);
    }

    public static SecretOwner organisation(UUID id) {
        return new SecretOwner(Kind.ORGANISATION, id);
    }
}
