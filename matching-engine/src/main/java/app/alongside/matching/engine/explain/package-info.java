/**
 * Why a result is as it is, computed from the solved instance and given as facts: what speaks for a pair, which rule or which better
 * use speaks against it, why somebody has nobody, and the smallest change that would help. Hosts turn the facts into sentences.
 */
@NullMarked
package app.alongside.matching.engine.explain;

import org.jspecify.annotations.NullMarked;
