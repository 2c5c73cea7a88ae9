/** The page behind the link that stops mails. */
@NullMarked
package app.alongside.notifications.web;

import org.jspecify.annotations.NullMarked;
