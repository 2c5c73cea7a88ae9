/**
 * The laboratory: policies tried side by side on the live pool before anything is published, and rulings tried before they
 * are made. Nothing here changes what people see.
 */
@NullMarked
package app.alongside.matching.laboratory;

import org.jspecify.annotations.NullMarked;
