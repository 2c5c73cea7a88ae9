/** The pages on which a coordinator creates, designs, previews and publishes a programme. */
@NullMarked
package app.alongside.programmes.design.web;

import org.jspecify.annotations.NullMarked;
