package app.alongside.identity;

import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with.
 *
 * @param personId the person of the directory behind it; absent for somebody who only administers
 * @param passwordHash absent for somebody who signs in by e-mailed links only
 */
public record Account(
        OrganisationId organisationId,
        AccountId id,
        @Nullable PersonId personId,
        EmailAddress email,
        String name,
        @Nullable String passwordHash,
        Locale locale,
        ZoneId zone,
        Set<Role> roles) {}
