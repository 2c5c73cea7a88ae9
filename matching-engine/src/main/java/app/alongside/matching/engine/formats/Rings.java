package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rule;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds rings of three and four for people whom no pair serves: A helps B, B helps C, C helps A, each with something the next one
 * wants. All members meet, so every two of them keep the rules (but that both must gain, which the ring sees to).
 *
 * <p>A {@link RingListing} tells which rings there are, a {@link RingChoice} which of them go together; then the same for those left
 * over, until no ring is found among them. Looking at who helps whom takes the square of the number of people each time.
 */
public final class Rings {
    private final Problem problem;
    private final BitSet free = new BitSet();
    private final List<Ring> rings = new ArrayList<>();

    private Rings(Problem problem, Collection<String> ids) {
        this.problem = problem;
        ids.stream()
                .mapToInt(problem.pool()::indexOf)
                .filter(person -> problem.places(person) > 0)
                .forEach(free::set);
    }

    /**
     * The rings chosen and the people left over.
     *
     * @param proven whether no other choice of rings serves more people or, serving as many, is worth more
     */
    public record Result(List<Ring> rings, List<String> leftOver, boolean proven) {}

    /** Forms rings among the given people. */
    public static Result form(Pool pool, MatchPolicy policy, Collection<String> ids) {
        return form(pool, policy, ids, Cancellation.NEVER);
    }

    /** Forms rings among the given people; where it is cancelled, as many as were found by then. */
    public static Result form(Pool pool, MatchPolicy policy, Collection<String> ids, Cancellation cancellation) {
        MatchPolicy any = policy.with(policy.rules().without(Rule.BOTH_GAIN));
        Rings rings = new Rings(new Problem(pool, any, Commitments.none()), ids);
        boolean proven = rings.form(cancellation);
        Set<String> leftOver = new TreeSet<>(ids);
        rings.rings.forEach(ring -> ring.members().forEach(leftOver::remove));
        rings.rings.sort(Comparator.comparing(ring -> ring.members().getFirst()));
        return new Result(List.copyOf(rings.rings), List.copyOf(leftOver), proven);
    }

    private boolean form(Cancellation cancellation) {
        boolean proven = true;
        boolean found = true;
        while (found && !cancellation.requested()) {
            RingListing listing = new RingListing(problem, free.stream().toArray());
            RingChoice choice = new RingChoice(listing.found(), problem.pool().size());
            choice.best().forEach(ring -> take(ring.members()));
            proven &= listing.isComplete() && choice.proven();
            found = !choice.best().isEmpty() && !proven;
        }
        return proven && !cancellation.requested();
    }

    private void take(int[] members) {
        for (int member : members) {
            free.clear(member);
        }
        rings.add(new RingWorth(problem).ring(members));
    }
}
