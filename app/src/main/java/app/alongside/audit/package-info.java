/** The record of who changed or looked at what, written in the same transaction as the deed itself. */
@ApplicationModule(allowedDependencies = {"platform", "platform::time"})
@NullMarked
package app.alongside.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
