/** Mail that comes back: fetched from the configured mailbox and offered to whoever can make something of it. */
@NamedInterface("inbound")
@NullMarked
package app.alongside.notifications.inbound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
