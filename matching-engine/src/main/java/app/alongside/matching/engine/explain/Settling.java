package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.graph.Effort;
import app.alongside.matching.engine.graph.Proof;
import app.alongside.matching.engine.policy.Weights;

/** What it would cost the whole to make two people a pair: one true re-solve, bounded by what is proven of both choices. */
final class Settling {
    private final Solved solved;
    private final int a;
    private final int b;
    private final Proof proof;

    Settling(Solved solved, int a, int b) {
        this.solved = solved;
        this.a = a;
        this.b = b;
        proof = solved.proof();
    }

    /** Proven where the choice is. */
    Margin margin() {
        return margin(new WhatIf(solved).settle(a, b));
    }

    /** Known as closely as that. */
    Margin margin(Effort effort) {
        return margin(new WhatIf(solved).with(effort).settle(a, b));
    }

    private Margin margin(WhatIf settling) {
        WhatIf.Outcome settled = settling.solve();
        long now = solved.solution().measures().value();
        long most = Math.max(0, now - settled.value());
        long least = Math.max(now - settled.mostPossible(), dearerByPrices(now));
        return new Margin(points(Math.clamp(least, 0, most)), points(most));
    }

    /** What prices prove: a choice with the pair stays below their bound by as much as the two places cost more than it is worth. */
    private long dearerByPrices(long now) {
        long prices = twicePrice(a) + twicePrice(b);
        long weight = solved.problem().weight(a, b, solved.problem().scorer().views(a, b));
        long open = Math.round(solved.certificate().mostPossible() * Weights.MICRO) - now;
        return Math.floorDiv(prices - 2 * weight, 2) - open;
    }

    /** Nothing where more places than candidates are counted: one of them may be free. */
    private long twicePrice(int person) {
        boolean spare = solved.graph().capacity(person) > solved.graph().degree(person);
        return spare ? 0 : proof.twicePrices()[person];
    }

    private static double points(long micro) {
        return micro * 100.0 / Weights.MICRO;
    }
}
