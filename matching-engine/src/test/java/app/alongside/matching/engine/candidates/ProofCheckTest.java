package app.alongside.matching.engine.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.graph.Cancellation;
import app.alongside.matching.engine.graph.Graph;
import app.alongside.matching.engine.graph.Proof;
import app.alongside.matching.engine.policy.MatchPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    private static final Workers ALONE = new Workers(1, Cancellation.NEVER, share -> {});

    private final Problem problem = new Problem(Populations.village(40, 5), MatchPolicy.defaults(), Commitments.none());
    private final long[] allowed = allowed();

    /** The cover holds for pairs neither found nor candidates, so that a pair found by prices alone must be asked itself. */
    @Test
    void aPairThatTheCheckByPricesFoundIsAskedToo() {
        long pair = dispensable();
        ProofCheck check = check(without(pair));

        assertThat(check.of(freeForAll(), new long[0]).complete()).isTrue();
        Findings findings = check.of(freeForAll(), new long[] {pair});
        assertThat(findings.complete()).isFalse();
        assertThat(findings.pairs()).containsExactly(pair);
    }

    @Test
    void aPairThatPaysWhatItIsWorthNeedsNotBeFound() {
        long pair = dispensable();
        long[] twicePrices = new long[problem.pool().size()];
        twicePrices[(int) pair] = 2 * weight(pair);

        Findings findings = check(without(pair)).of(new Proof(twicePrices, List.of()), new long[] {pair});

        assertThat(findings.complete()).isTrue();
    }

    private long[] without(long pair) {
        return Arrays.stream(allowed).filter(each -> each != pair).toArray();
    }

    /** A check to which the cover says that there is nothing to look for. */
    private ProofCheck check(long[] pairs) {
        CandidateGraph candidates = CandidateGraph.of(problem, pairs, ALONE);
        int[] nothing = new int[problem.pool().size()];
        return new ProofCheck(
                candidates, candidates.toGraph(), Cover.ofLists(nothing, nothing, 0), Scanning.of(problem, ALONE));
    }

    private Proof freeForAll() {
        return new Proof(new long[problem.pool().size()], List.of());
    }

    /** A pair of two who have more others than places. */
    private long dispensable() {
        Graph graph = CandidateGraph.of(problem, allowed.clone(), ALONE).toGraph();
        return Arrays.stream(allowed)
                .filter(pair -> IntStream.of((int) (pair >>> 32), (int) pair)
                        .allMatch(person -> graph.degree(person) > graph.capacity(person)))
                .findFirst()
                .orElseThrow();
    }

    private long weight(long pair) {
        int low = (int) (pair >>> 32);
        int high = (int) pair;
        return problem.weight(low, high, problem.scorer().views(low, high));
    }

    private long[] allowed() {
        PairList pairs = new PairList();
        for (int low = 0; low < problem.pool().size(); low++) {
            for (int high = low + 1; high < problem.pool().size(); high++) {
                if (problem.allows(low, high)) {
                    pairs.add(low, high);
                }
            }
        }
        return pairs.toArray();
    }
}
