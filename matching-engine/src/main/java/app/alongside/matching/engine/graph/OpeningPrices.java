package app.alongside.matching.engine.graph;

import java.util.function.IntUnaryOperator;

/**
 * What seats may cost, guessed before anybody bids: half of what the last place of each vertex could bring if all its neighbours were
 * free, corrected once by what the neighbours could have elsewhere at such prices. An auction ends as well from any prices, and sooner
 * from such. Reads every arc three times; vertices are guessed side by side.
 */
final class OpeningPrices {
    /** Whoever has more places than this opens at nothing. */
    private static final int MOST_PLACES = 8;

    private final DoubleCover cover;
    private final Workers workers;

    private OpeningPrices(DoubleCover cover, Workers workers) {
        this.cover = cover;
        this.workers = workers;
    }

    /** The guess for each vertex, as the auction counts. */
    static int[] of(DoubleCover cover, Workers workers) {
        return new OpeningPrices(cover, workers).guess();
    }

    private int[] guess() {
        int[] free = new int[cover.capacity.length];
        int[] alone = lastPlaces(free);
        int[] half = each(vertex -> alone[vertex] / 2);
        int[] back = lastPlaces(lastPlaces(half));
        return each(vertex -> (half[vertex] + back[vertex]) / 2);
    }

    private int[] each(IntUnaryOperator guess) {
        int[] prices = new int[cover.capacity.length];
        for (int vertex = 0; vertex < prices.length; vertex++) {
            prices[vertex] = guess.applyAsInt(vertex);
        }
        return prices;
    }

    /** Of each vertex, what its last place brings at most where the neighbours cost so much. */
    private int[] lastPlaces(int[] cost) {
        int[] brought = new int[cost.length];
        workers.share(cost.length, (worker, from, until) -> {
            int[] best = new int[MOST_PLACES];
            for (int vertex = from; vertex < until; vertex++) {
                brought[vertex] = lastPlace(vertex, cost, best);
            }
        });
        return brought;
    }

    private int lastPlace(int vertex, int[] cost, int[] best) {
        int places = cover.capacity[vertex];
        if (places == 0 || places > MOST_PLACES) {
            return 0;
        }
        int filled = 0;
        for (int arc = cover.graph.rowStart(vertex); arc < cover.graph.rowStart(vertex + 1); arc++) {
            int value = cover.weight[arc] - cost[cover.neighbour[arc]];
            if (filled < places) {
                insert(best, filled++, value);
            } else if (value > best[places - 1]) {
                insert(best, places - 1, value);
            }
        }
        return filled < places ? 0 : Math.max(0, best[places - 1]);
    }

    /** Keeps the best first; who stood at the last place has to leave. */
    private static void insert(int[] best, int last, int value) {
        int at = last;
        while (at > 0 && best[at - 1] < value) {
            best[at] = best[at - 1];
            at--;
        }
        best[at] = value;
    }
}
