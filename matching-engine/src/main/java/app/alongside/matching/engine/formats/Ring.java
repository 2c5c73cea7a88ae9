package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.policy.Weights;
import java.util.List;

/**
 * People of whom each helps the next, and the last helps the first.
 *
 * @param members in order; the first is the smallest id
 * @param viewsMicro how each sees the one who helps them, in the order of the members, in micro-units
 */
public record Ring(List<String> members, List<Integer> viewsMicro) {
    /** Who helps this member. */
    public String helperOf(String member) {
        int at = members.indexOf(member);
        return members.get((at + members.size() - 1) % members.size());
    }

    /** The value, 0 to 100: the mean of all views, drawn half-way to the weakest. */
    public int value() {
        double mean = viewsMicro.stream().mapToInt(v -> v).average().orElse(0);
        double weakest = viewsMicro.stream().mapToInt(v -> v).min().orElse(0);
        return (int) Math.round((mean + weakest) / 2 * 100 / Weights.MICRO);
    }
}
