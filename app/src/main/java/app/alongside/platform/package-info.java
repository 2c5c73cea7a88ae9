/**
 * The ground every module stands on: organisations as tenants, the database and its roles, the clock, jobs that
 * survive a crash, and the demo's driving seat. Knows nothing of mentoring.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package app.alongside.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
