@NullMarked
package app.alongside.relationships.goals;

import org.jspecify.annotations.NullMarked;
