/** The pages of a relationship: the workspace, the list of one's peers, pausing and ending. */
@NullMarked
package app.alongside.relationships.web;

import org.jspecify.annotations.NullMarked;
