/**
 * Where everybody starts: sends each person to the page their hat begins with, and composes the page of today from
 * the panels that the modules contribute. It knows none of them.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::time", "ui", "identity"})
@NullMarked
package app.alongside.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
