/**
 * Notes in three layers: mine, ours, and for the programme. The first two are sealed, with the writer's key and the
 * relationship's; only what somebody writes for the programme can be read by those who coordinate it.
 */
@NamedInterface("notes")
@NullMarked
package app.alongside.relationships.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
