/** The facts by which programmes are judged, taken from what other modules announce. */
@NullMarked
package app.alongside.insights.facts;

import org.jspecify.annotations.NullMarked;
