package app.alongside.matching.engine;

import app.alongside.matching.engine.objectives.FloorResult;
import java.util.List;

/**
 * A match that holds a floor for groups, and what that costs.
 *
 * @param result the match; where the floor was not met, the match without it
 * @param verdict whether the floor is met; at the least price, among the candidates of the result
 * @param price what the floor costs in total value, in units
 * @param leastPrice what it costs at least, whichever of the candidates are chosen
 * @param groups the groups it was held for; those too small to be shown are not among them
 */
public record FloorMatch(
        MatchResult result, FloorResult.Verdict verdict, double price, double leastPrice, List<String> groups) {}
