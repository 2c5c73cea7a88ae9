/** Alongside: one application, cut into modules; each direct sub-package is one. */
@NullMarked
package app.alongside;

import org.jspecify.annotations.NullMarked;
