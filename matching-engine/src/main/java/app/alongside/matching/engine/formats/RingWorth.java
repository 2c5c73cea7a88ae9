package app.alongside.matching.engine.formats;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What rings are worth to their members, in micro-units. */
record RingWorth(Problem problem) {
    /** How a learner sees a helper in a ring, where giving back goes round: reciprocity counts what the learner gets. */
    int view(int learner, int helper) {
        PairScorer scorer = problem.scorer();
        int[] parts = scorer.parts(learner, helper);
        int gets = problem.pool().skills().met(learner, helper);
        parts[Factor.RECIPROCITY.ordinal()] = scorer.contribution(Factor.RECIPROCITY, gets);
        return IntStream.of(parts).sum();
    }

    /** The sum of all views; each member helps the next. */
    long of(int[] members) {
        long worth = 0;
        for (int i = 0; i < members.length; i++) {
            worth += view(members[(i + 1) % members.length], members[i]);
        }
        return worth;
    }

    /** The ring by ids, from the first of them on. */
    Ring ring(int[] members) {
        int start = IntStream.range(0, members.length)
                .boxed()
                .min(Comparator.comparing(i -> problem.pool().id(members[i])))
                .orElseThrow();
        List<String> ids = new ArrayList<>();
        List<Integer> views = new ArrayList<>();
        for (int i = 0; i < members.length; i++) {
            int member = members[(start + i) % members.length];
            int helper = members[(start + i + members.length - 1) % members.length];
            ids.add(problem.pool().id(member));
            views.add(view(member, helper));
        }
        return new Ring(List.copyOf(ids), List.copyOf(views));
    }
}
