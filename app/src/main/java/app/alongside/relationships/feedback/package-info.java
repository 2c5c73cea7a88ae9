/**
 * Feedback between members: given only where it was asked for, in a structured and kind way. The words are sealed with
 * the relationship's key, and nobody but the two of them reads them.
 */
@NullMarked
package app.alongside.relationships.feedback;

import org.jspecify.annotations.NullMarked;
