/** What the members of a circle said they would try: on its front page, and all of it on a page of its own. */
@NullMarked
package app.alongside.relationships.commitments.web;

import org.jspecify.annotations.NullMarked;
