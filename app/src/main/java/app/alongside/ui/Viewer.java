package app.alongside.ui;

import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a page.
 *
 * @param personId the person behind the account; absent for an account without an entry in the directory
 * @param name what to call the viewer; empty for a visitor who has not signed in
 * @param organisationName whose programme this is; empty for a visitor
 * @param roles names of the roles held, e.g. {@code COORDINATOR}
 */
public record Viewer(
        @Nullable PersonId personId,
        String name,
        String organisationName,
        Set<String> roles,
        Locale locale,
        ZoneId zone) {
    public static Viewer visitor(Locale locale, ZoneId zone) {
        return new Viewer(null, "", "", Set.of(), locale, zone);
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }
}
