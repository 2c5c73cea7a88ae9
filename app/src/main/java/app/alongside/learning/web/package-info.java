/** The library's pages. */
@NullMarked
package app.alongside.learning.web;

import org.jspecify.annotations.NullMarked;
