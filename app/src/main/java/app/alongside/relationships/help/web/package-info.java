/** The pages on which one asks a colleague, answers one, and finds what was said. */
@NullMarked
package app.alongside.relationships.help.web;

import org.jspecify.annotations.NullMarked;
