/** Role-play exercises: our own, for two or for a circle, chosen by stage and topic and put on a session's agenda. */
@NullMarked
package app.alongside.relationships.exercises;

import org.jspecify.annotations.NullMarked;
