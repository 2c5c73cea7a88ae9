/** Finds names by their words, in spite of slips of spelling, and never by a part inside a word. */
@NamedInterface("words")
@NullMarked
package app.alongside.people.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
