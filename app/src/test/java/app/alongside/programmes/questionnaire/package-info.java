/** Tests of the questionnaire. */
@NullMarked
package app.alongside.programmes.questionnaire;

import org.jspecify.annotations.NullMarked;
