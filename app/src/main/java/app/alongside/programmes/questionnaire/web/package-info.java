/** The questionnaire's pages: one a part, each answer saved as it is given. */
@NullMarked
package app.alongside.programmes.questionnaire.web;

import org.jspecify.annotations.NullMarked;
