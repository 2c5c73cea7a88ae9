@NullMarked
package app.alongside.care;

import org.jspecify.annotations.NullMarked;
