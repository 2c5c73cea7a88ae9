package app.alongside.identity;

import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is acting: what a session remembers of an account. Controllers take it as
 * {@code @AuthenticationPrincipal SignedIn me}.
 */
public record SignedIn(
        UUID organisation,
        String organisationName,
        UUID account,
        @Nullable UUID person,
        String displayName,
        String language,
        String zone,
        Set<Role> roles)
        implements Principal, Serializable {

    public static SignedIn as(Account account, Organisation organisation) {
        return new SignedIn(
                organisation.id().value(),
                organisation.name(),
                account.id().value(),
                account.personId() == null ? null : account.personId().value(),
                account.name(),
                account.locale().toLanguageTag(),
                account.zone().getId(),
                account.roles());
    }

    /** Whoever acts on this thread; empty for visitors and for the application itself. */
    public static Optional<SignedIn> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn me
                ? Optional.of(me)
                : Optional.empty();
    }

    public OrganisationId organisationId() {
        return new OrganisationId(organisation);
    }

    /** The person of the directory behind the account, if there is one. */
    public Optional<PersonId> findPersonId() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    /**
     * The person who acts.
     *
     * @throws NotInDirectory when the account has no entry in the directory
     */
    public PersonId personId() {
        return findPersonId().orElseThrow(NotInDirectory::new);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Coordinators and administrators design programmes and run matches. */
    public boolean mayCoordinate() {
        return has(Role.COORDINATOR) || has(Role.ADMINISTRATOR);
    }

    /** The account's id: the name under which its sessions are listed. */
    @Override
    public String getName() {
        return account.toString();
    }
}
