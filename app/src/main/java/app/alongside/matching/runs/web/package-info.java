/** The coordinator's matching studio. */
@NullMarked
package app.alongside.matching.runs.web;

import org.jspecify.annotations.NullMarked;
