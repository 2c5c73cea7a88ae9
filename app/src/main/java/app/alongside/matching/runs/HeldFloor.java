package app.alongside.matching.runs;

import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.policy.Floor;

/**
 * What became of a policy's floor in a run.
 *
 * @param price what it costs in total value, in points; 0 where it is not held
 * @param people how many of the group take part; 0 where they are too few for a floor
 * @param wanted how many of them the floor wants with a match
 * @param most how many of them had a match in the set of pairs that gave it to most of them, of those looked at
 */
public record HeldFloor(Floor floor, Standing standing, double price, int people, int wanted, int most) {
    /** Whether a floor is held. */
    public enum Standing {
        HELD,
        /** No set of pairs holds it. */
        IMPOSSIBLE,
        /** No set of pairs was found that holds it, nor that there is none, with the effort a floor is given. */
        NOT_FOUND,
        /** Too few of the group take part: a floor would tell who they are. */
        TOO_FEW
    }

    static HeldFloor of(Floor floor, FloorMatch match) {
        return match.groups().stream()
                .findFirst()
                .map(group -> new HeldFloor(
                        floor, standing(match), match.price() * 100, group.people(), group.wanted(), group.most()))
                .orElseGet(() -> new HeldFloor(floor, Standing.TOO_FEW, 0, 0, 0, 0));
    }

    private static Standing standing(FloorMatch match) {
        return switch (match.verdict()) {
            case MET, MET_AT_LEAST_PRICE -> Standing.HELD;
            case IMPOSSIBLE -> Standing.IMPOSSIBLE;
            case NOT_FOUND -> Standing.NOT_FOUND;
        };
    }

    public boolean isHeld() {
        return standing == Standing.HELD;
    }

    /** Whether some pairs were not formed because of it. */
    boolean isFelt() {
        return price > 0;
    }

    /** The price as a share of what the pairs would be worth without the floor, 0 to 1. */
    public double share(double value) {
        return value + price <= 0 ? 0 : price / (value + price);
    }
}
