/** The pages of circles: the list, proposing and joining one, and its front page; what coordinators decide. */
@NullMarked
package app.alongside.relationships.circles.web;

import org.jspecify.annotations.NullMarked;
