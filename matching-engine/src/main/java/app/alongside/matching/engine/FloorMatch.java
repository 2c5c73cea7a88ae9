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
 * @param groups the groups it was held for, by name; those too small to be shown are not among them
 */
public record FloorMatch(
        MatchResult result, FloorResult.Verdict verdict, double price, double leastPrice, List<Group> groups) {
    /**
     * How a group stands.
     *
     * @param people how many take part
     * @param wanted how many of them the floor wants with a partner
     * @param most how many have one in the choice that gives it to most of them, of those that were looked at; where the floor is
     *     not met, it is the only one and people have one partner each, no choice gives it to more
     */
    public record Group(String name, int people, int wanted, int most) {}
}
