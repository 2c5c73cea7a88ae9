/** The questions somebody answers to be matched: their order, and which of them cannot be left out. */
@NullMarked
package app.alongside.programmes.questionnaire;

import org.jspecify.annotations.NullMarked;
