/** What the members said they would try: on the workspace's front page, and all of it on a page of its own. */
@NullMarked
package app.alongside.relationships.commitments.web;

import org.jspecify.annotations.NullMarked;
