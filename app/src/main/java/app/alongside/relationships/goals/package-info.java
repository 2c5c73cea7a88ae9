/**
 * Goals: what the members of a relationship want to reach, each with its steps. Only the members see them, and any
 * member may write in any of them.
 */
@NamedInterface("goals")
@NullMarked
package app.alongside.relationships.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
