/** What was shared: beside the workspace, and all of it with room for more. */
@NullMarked
package app.alongside.relationships.sharing.web;

import org.jspecify.annotations.NullMarked;
