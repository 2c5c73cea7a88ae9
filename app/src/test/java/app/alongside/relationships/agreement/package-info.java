@NullMarked
package app.alongside.relationships.agreement;

import org.jspecify.annotations.NullMarked;
