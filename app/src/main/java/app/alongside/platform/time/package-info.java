/** The application's clock, which tests and the demo may move. */
@NamedInterface("time")
@NullMarked
package app.alongside.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
