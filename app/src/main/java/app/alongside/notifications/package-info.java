/** The one outbox: mail is handed in with the business transaction, kept in the database, delivered at least once. */
@ApplicationModule(allowedDependencies = {"platform", "platform::time", "platform::jobs", "platform::secrets", "ui"})
@NullMarked
package app.alongside.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
