/**
 * What a programme achieves, in honest figures: with sample sizes and intervals, and never over fewer than five people.
 * Keeps facts of its own, taken from what other modules announce, and reads no other module's tables.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::time", "ui", "programmes", "matching", "relationships"})
@NullMarked
package app.alongside.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
