/** Compares results before anything is published: what changes between two of them, and how groups of people fare. */
@NullMarked
package app.alongside.matching.engine.laboratory;

import org.jspecify.annotations.NullMarked;
