/** The exercises: a suggestion beside the workspace, all of them to choose from, and one to play. */
@NullMarked
package app.alongside.relationships.exercises.web;

import org.jspecify.annotations.NullMarked;
