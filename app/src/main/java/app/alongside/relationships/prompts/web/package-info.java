/** The pages of prompts: the next one, those being answered, the bank, and what is offered to a programme. */
@NullMarked
package app.alongside.relationships.prompts.web;

import org.jspecify.annotations.NullMarked;
