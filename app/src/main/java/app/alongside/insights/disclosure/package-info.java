/**
 * Decides which figures about people may be shown at all: none over fewer than five, and none from which, together with
 * the others shown, a group of fewer than five can be worked out. And says how sure a shown figure is.
 */
@NullMarked
package app.alongside.insights.disclosure;

import org.jspecify.annotations.NullMarked;
