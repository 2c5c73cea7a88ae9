/** Tests of the questionnaire’s pages. */
@NullMarked
package app.alongside.programmes.questionnaire.web;

import org.jspecify.annotations.NullMarked;
