package app.alongside.people;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells who of those to be registered is in the directory already; nobody may be found twice. */
final class KnownPeople {
    private final Map<String, UUID> byExternalId;
    private final Map<String, UUID> byEmail;
    private final Set<String> seen = new HashSet<>();

    KnownPeople(Map<String, UUID> byExternalId, Map<String, UUID> byEmail) {
        this.byExternalId = byExternalId;
        this.byEmail = byEmail;
    }

    /** The id of the person whom {@code stated} is about, if known. */
    Optional<UUID> find(PersonDetails stated) {
        refuseRepeat("address ", stated.email().value());
        String externalId = stated.externalId();
        if (externalId == null) {
            return Optional.ofNullable(byEmail.get(stated.email().value()));
        }
        refuseRepeat("external id ", externalId);
        if (conflicts(stated)) {
            throw new IllegalArgumentException(
                    "The address " + stated.email() + " belongs to somebody other than number " + externalId);
        }
        UUID sameNumber = byExternalId.get(externalId);
        UUID sameAddress = byEmail.get(stated.email().value());
        return Optional.ofNullable(sameNumber == null ? sameAddress : sameNumber);
    }

    /** Whether the address is one person's and the external id another's. */
    boolean conflicts(PersonDetails stated) {
        UUID sameNumber = byExternalId.get(stated.externalId());
        UUID sameAddress = byEmail.get(stated.email().value());
        return sameNumber != null && sameAddress != null && !Objects.equals(sameNumber, sameAddress);
    }

    boolean knows(PersonDetails stated) {
        return byExternalId.containsKey(stated.externalId())
                || byEmail.containsKey(stated.email().value());
    }

    private void refuseRepeat(String kind, String value) {
        if (!seen.add(kind + value)) {
            throw new IllegalArgumentException("Two of the people have the same " + kind + value);
        }
    }
}
