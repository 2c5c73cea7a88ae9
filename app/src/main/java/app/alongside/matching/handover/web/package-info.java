/** The hand-over as coordinators see it. */
@NullMarked
package app.alongside.matching.handover.web;

import org.jspecify.annotations.NullMarked;
