/** Why two people were proposed to each other: facts taken from the engine when the run was made, and told in plain words. */
@NullMarked
package app.alongside.matching.explanations;

import org.jspecify.annotations.NullMarked;
