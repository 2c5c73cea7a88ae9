/**
 * Asking a more experienced colleague when a topic goes beyond a pair. A question goes to one colleague at a time, who
 * answers in writing, offers a call, or passes without a reason; the words are sealed, and only the two of them read
 * them.
 */
@NullMarked
package app.alongside.relationships.help;

import org.jspecify.annotations.NullMarked;
