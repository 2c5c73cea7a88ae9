@NullMarked
package app.alongside.relationships;

import org.jspecify.annotations.NullMarked;
