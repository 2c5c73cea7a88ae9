/** The matching engine's entry points: a pool of people and a policy in, relationships with reasons and a proof out. */
@NullMarked
package app.alongside.matching.engine;

import org.jspecify.annotations.NullMarked;
