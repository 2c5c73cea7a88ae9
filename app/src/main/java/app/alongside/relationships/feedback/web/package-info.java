/** The pages on which one asks for feedback, gives it, and makes something of it. */
@NullMarked
package app.alongside.relationships.feedback.web;

import org.jspecify.annotations.NullMarked;
