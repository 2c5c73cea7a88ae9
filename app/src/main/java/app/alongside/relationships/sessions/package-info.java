/**
 * Sessions: members suggest times that suit all, agree on one, get real invitations, confirm afterwards that they met
 * and say in two taps what they gave and got.
 */
@NamedInterface("sessions")
@NullMarked
package app.alongside.relationships.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
