package app.alongside.matching.engine.candidates;

import java.util.List;
import java.util.Set;

/**
 * What is settled before a run.
 *
 * @param locked pairs that stay whatever happens, rules or no rules: decisions made already
 * @param running pairs that run already and get the policy's bonus for staying
 * @param onlyFor the people new pairs are sought for, with anybody; empty for everybody
 */
public record Commitments(List<IdPair> locked, List<IdPair> running, Set<String> onlyFor) {
    /** Keeps what it is given from changing. */
    public Commitments {
        locked = List.copyOf(locked);
        running = List.copyOf(running);
        onlyFor = Set.copyOf(onlyFor);
    }

    /** Nothing is settled. */
    public static Commitments none() {
        return new Commitments(List.of(), List.of(), Set.of());
    }
}
