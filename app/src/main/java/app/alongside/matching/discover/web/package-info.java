/** The pages on which people look for peers. */
@NullMarked
package app.alongside.matching.discover.web;

import org.jspecify.annotations.NullMarked;
