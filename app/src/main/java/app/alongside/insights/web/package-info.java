/** The indicators on a programme's page for coordinators. */
@NullMarked
package app.alongside.insights.web;

import org.jspecify.annotations.NullMarked;
