/**
 * Organisations, member accounts and roles, and how somebody proves to be who they are: by an e-mailed link or a
 * password. Other modules ask {@link app.alongside.identity.SignedIn} who is acting.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "platform::secrets",
            "ui",
            "audit",
            "notifications",
            "privacy"
        })
@NullMarked
package app.alongside.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
