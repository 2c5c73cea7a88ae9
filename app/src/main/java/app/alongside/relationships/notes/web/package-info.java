/** The pages of notes: the card in the workspace, all of a layer, and one to change. */
@NullMarked
package app.alongside.relationships.notes.web;

import org.jspecify.annotations.NullMarked;
