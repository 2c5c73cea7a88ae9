/** The coordinator's way round: all programmes, one programme at a glance, and how to get there. */
@NullMarked
package app.alongside.programmes.overview.web;

import org.jspecify.annotations.NullMarked;
