/** The laboratory's pages. */
@NullMarked
package app.alongside.matching.laboratory.web;

import org.jspecify.annotations.NullMarked;
