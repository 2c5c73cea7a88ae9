/** Hand-overs: who could take over the partners of somebody who steps back from a programme. Nobody is moved; people are asked. */
@NullMarked
package app.alongside.matching.handover;

import org.jspecify.annotations.NullMarked;
