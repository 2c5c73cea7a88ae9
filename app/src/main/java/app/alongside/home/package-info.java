/** Where everybody starts: sends each person to the page their hat begins with. */
@ApplicationModule(allowedDependencies = {"platform", "ui", "identity"})
@NullMarked
package app.alongside.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
