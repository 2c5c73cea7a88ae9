/** The pages of a classification's import, and of the labels it left in doubt. */
@NullMarked
package app.alongside.people.classification.web;

import org.jspecify.annotations.NullMarked;
