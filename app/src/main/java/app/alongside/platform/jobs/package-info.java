/** Work in the background, kept in the database: it survives a crash, and several nodes share it. */
@NamedInterface("jobs")
@NullMarked
package app.alongside.platform.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
