package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.IntList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Looks at the pairs of some people with everybody for those that are no candidates and worth more than they pay. */
final class PairScan {
    private static final int A_HANDFUL = 4;

    private final Problem problem;
    private final CandidateGraph candidates;
    private final Scanning scanning;
    private final PairPrices prices;
    private final Sweep.Thresholds thresholds;

    PairScan(CandidateGraph candidates, Scanning scanning, PairPrices prices) {
        this.problem = scanning.problem();
        this.scanning = scanning;
        this.candidates = candidates;
        this.prices = prices;
        thresholds = prices.thresholds();
    }

    /** Looks at the pairs of these people with everybody; the answer is the same on any number of threads. */
    Findings of(BitSet people) {
        int[] newcomers = newcomers();
        if (newcomers.length <= A_HANDFUL && !problem.seeksForAll()) {
            return ofHandful(newcomers);
        }
        return at(scanning.everybody().among(people));
    }

    private Findings at(Looks looks) {
        BestFew best = Finds.best(problem);
        List<Finder> finders =
                scanning.workers().share(looks.pieces(), looks.atOnce(), () -> new Finder(looks, best), Finder::around);
        return Findings.of(
                best,
                finders.stream().map(finder -> finder.finds).toList(),
                problem.pool().size());
    }

    private int[] newcomers() {
        return IntStream.range(0, problem.pool().size())
                .filter(person -> problem.seeks(person) && problem.places(person) > 0)
                .limit(A_HANDFUL + 1)
                .toArray();
    }

    /** Scores all pairs of a few: quicker than making ready to sweep. */
    private Findings ofHandful(int[] newcomers) {
        BestFew best = Finds.best(problem);
        Finds finds = new Finds(candidates, prices, best);
        for (int person : newcomers) {
            for (int other = 0; other < problem.pool().size(); other++) {
                boolean seenBefore = other < person && problem.seeks(other);
                if (other != person && !seenBefore && problem.allows(person, other)) {
                    finds.consider(person, other, weight(Math.min(person, other), Math.max(person, other)));
                }
            }
        }
        return Findings.of(best, List.of(finds), problem.pool().size());
    }

    private long weight(int low, int high) {
        return problem.weight(low, high, problem.scorer().views(low, high));
    }

    /** What one thread does. */
    private final class Finder {
        private final Finds finds;
        private final Sweep sweep = scanning.sieve().sweep();
        private final Glance glance = scanning.sieve().glance();
        private final Looks looks;

        Finder(Looks looks, BestFew best) {
            this.looks = looks;
            finds = new Finds(candidates, prices, best);
        }

        void around(int piece) {
            looks.each(piece, this::look);
        }

        private void look(Look look) {
            int[] few = look.people();
            int[] base = new int[few.length];
            for (int i = 0; i < few.length; i++) {
                base[i] = thresholds.of()[few[i]] - Finds.AHEAD;
            }
            sweep.over(look, base, thresholds);
            for (int i = 0; i < few.length; i++) {
                glance.at(few[i], sweep.passed(i));
                consider(few[i], sweep.passed(i));
            }
        }

        private void consider(int person, IntList others) {
            for (int at = 0; at < others.size(); at++) {
                int other = others.get(at);
                if (!looks.isLeftToTheOther(person, other) && finds.mayMatter(person, other, glance.worth(at))) {
                    finds.consider(person, other, glance.weight(at));
                }
            }
        }
    }
}
