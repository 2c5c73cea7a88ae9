package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.PairSet;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.pool.IntList;
import java.util.List;
import java.util.stream.IntStream;

/** Who has whom in a solved instance. */
final class Partners {
    private final Solved solved;
    private final IntList[] partners;

    Partners(Solved solved) {
        this.solved = solved;
        partners = new IntList[solved.graph().vertices()];
        for (int person = 0; person < partners.length; person++) {
            partners[person] = new IntList();
        }
        PairSet settled = solved.problem().settled();
        for (int pair = 0; pair < settled.size(); pair++) {
            join(settled.first(pair), settled.second(pair));
        }
        for (int edge : solved.solution().chosenEdges()) {
            join(solved.graph().from(edge), solved.graph().to(edge));
        }
    }

    private void join(int a, int b) {
        partners[a].add(b);
        partners[b].add(a);
    }

    boolean are(int a, int b) {
        return IntStream.of(partners[a].toArray()).anyMatch(p -> p == b);
    }

    boolean none(int person) {
        return partners[person].size() == 0;
    }

    boolean full(int person) {
        return partners[person].size() >= solved.problem().rules().places(person);
    }

    List<String> ids(int person) {
        return IntStream.of(partners[person].toArray())
                .mapToObj(solved.problem().pool()::id)
                .sorted()
                .toList();
    }
}
