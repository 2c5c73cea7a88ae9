/** What is kept about people, why, and for how long: the data map that covers every column of the database. */
@ApplicationModule(allowedDependencies = {"platform", "ui"})
@NullMarked
package app.alongside.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
