/** The conversation of a relationship, its files, and what is unread. */
@NullMarked
package app.alongside.relationships.messages.web;

import org.jspecify.annotations.NullMarked;
