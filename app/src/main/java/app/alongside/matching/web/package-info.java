/** The proposal as its two people see it. */
@NullMarked
package app.alongside.matching.web;

import org.jspecify.annotations.NullMarked;
