package app.alongside.matching.runs.web;

import app.alongside.matching.Proposals.Status;
import java.util.Map;
import java.util.Optional;

/**
 * How the proposals of a run stand. How many wait is told, for something can be done about it. What people answered is
 * told only where it is not about fewer than five of them, and never by reason.
 *
 * @param answers absent where they would be about a few people
 */
public record Outgoing(int waiting, int closed, Optional<Answers> answers) {
    /** Three pairs are six people, two are only four. */
    private static final int FEWEST_PAIRS = 3;

    /** What became of the proposals that wait no more. */
    public record Answers(int ahead, int off) {}

    static Outgoing of(Map<Status, Integer> proposals) {
        int waiting = proposals.getOrDefault(Status.OPEN, 0);
        int ahead = proposals.getOrDefault(Status.AGREED, 0);
        int closed = proposals.values().stream().mapToInt(Integer::intValue).sum() - waiting;
        int off = closed - ahead;
        boolean many = isNoneOrMany(ahead) && isNoneOrMany(off);
        return new Outgoing(waiting, closed, many ? Optional.of(new Answers(ahead, off)) : Optional.empty());
    }

    private static boolean isNoneOrMany(int pairs) {
        return pairs == 0 || pairs >= FEWEST_PAIRS;
    }
}
