/** The components side by side in every state, for those who build pages; only with the profile {@code dev}. */
@NullMarked
package app.alongside.ui.gallery;

import org.jspecify.annotations.NullMarked;
