package app.alongside.matching.engine.graph;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Wins back most of what rounding lost: for each place that stayed free although it has a price, looks for the alternating
 * path (an edge in, an edge out, and so on) whose loss in slack is smallest, ending at another free place or at a partner
 * whom it costs less to leave alone. A shortest-path search within the price of the place; it does not see through odd
 * circuits, so it finds a good path, not always the best.
 */
final class AlternatingPathRepair {
    private static final long UNSEEN = Long.MAX_VALUE;
    private static final int MOST_LOOKED_AT = 2_000;
    private static final int ENDS_TRIED = 8;
    private static final long ABOVE_ALL_PRICES = 1L << 60;
    private static final long DECIDES_TIES = 1;

    private final Graph graph;
    private final Bits chosen;
    private final long[] twicePrice;
    private final PartnerLists partners;

    private final DistanceHeap heap = new DistanceHeap();
    private final long[] loss;
    private final int[] edgeIn;
    private final int[] edgeOut;
    private final IntList touched = new IntList();
    private final DistanceHeap ends = new DistanceHeap();
    private final IntList path = new IntList();
    private final DeadEnds deadEnds;
    private long horizon;
    private BitSet served = new BitSet();
    private long cover;
    private long asset;

    AlternatingPathRepair(Graph graph, Bits chosen, long[] twicePrice) {
        this.graph = graph;
        this.chosen = chosen;
        this.twicePrice = twicePrice;
        int vertices = graph.vertices();
        partners = new PartnerLists(graph, chosen);
        loss = new long[vertices];
        edgeIn = new int[vertices];
        edgeOut = new int[vertices];
        Arrays.fill(loss, UNSEEN);
        deadEnds = new DeadEnds(vertices);
    }

    /** Looks for a partner for each place that stayed free although it has a price. */
    void winBackValue(Run run) {
        cover = 0;
        for (int vertex = 0; vertex < loss.length; vertex++) {
            int tries = twicePrice[vertex] > 0 ? partners.free(vertex) : 0;
            while (tries-- > 0 && partners.free(vertex) > 0 && !run.isCancelled()) {
                repair(vertex);
            }
        }
    }

    /**
     * Finds partners for people who have none, at the smallest loss of value. Somebody else is left alone only where that is
     * worth more and both cannot have a partner: there are never fewer people with one than before.
     */
    void coverPeople(Run run) {
        coverPeople(ABOVE_ALL_PRICES, run);
    }

    /**
     * Finds partners for people who have none where that costs nothing. All changes of value are even here, so that a first partner
     * who counts one more decides between equal ones only.
     */
    void coverPeopleForNothing(Run run) {
        for (int vertex = 0; vertex < loss.length; vertex++) {
            asset = partners.free(vertex) > 0 ? Math.max(asset, twicePrice[vertex]) : asset;
        }
        coverPeople(DECIDES_TIES, run);
    }

    private void coverPeople(long firstPartner, Run run) {
        cover = firstPartner;
        served = run.options().served();
        for (int vertex = 0; vertex < loss.length; vertex++) {
            if (isFirst(vertex, partners.count(vertex)) && partners.free(vertex) > 0 && !run.isCancelled()) {
                repair(vertex);
            }
        }
    }

    /** What a place more is worth to somebody with that many partners. */
    private long worth(int vertex, int partnersSoFar) {
        return twicePrice[vertex] + (isFirst(vertex, partnersSoFar) ? cover : 0);
    }

    private boolean isFirst(int vertex, int partnersSoFar) {
        return partnersSoFar == 0 && !served.get(vertex);
    }

    private void repair(int start) {
        long affordable = worth(start, partners.count(start)) + asset;
        search(start);
        boolean found = false;
        for (int tried = 0; tried < ENDS_TRIED && !ends.isEmpty() && !found; tried++) {
            int last = ends.first();
            int extra = ends.second();
            ends.removeLeast();
            found = collectPath(start, last, extra);
        }
        if (found) {
            swap();
            deadEnds.reopen();
        } else if (cover == DECIDES_TIES) {
            markDeadEnds(affordable);
        }
        forget();
    }

    private void markDeadEnds(long affordable) {
        for (int at = 0; at < touched.size(); at++) {
            deadEnds.mark(touched.get(at), affordable - loss[touched.get(at)]);
        }
    }

    private void search(int start) {
        long worth = worth(start, partners.count(start));
        horizon = worth + asset;
        see(start, 0);
        int looked = 0;
        while (!heap.isEmpty() && heap.leastKey() < horizon && looked < MOST_LOOKED_AT) {
            long at = heap.leastKey();
            int vertex = heap.first();
            heap.removeLeast();
            if (at == loss[vertex]) {
                looked++;
                if (vertex != start) {
                    offerEnd(at + worth(vertex, partners.count(vertex) - 1) - worth, vertex, -1);
                }
                lookFrom(start, vertex, at, worth);
            }
        }
    }

    private void lookFrom(int start, int vertex, long at, long worth) {
        for (int place = graph.rowStart(vertex); place < graph.rowStart(vertex + 1); place++) {
            int edge = graph.edgeAt(place);
            int other = graph.neighbour(vertex, edge);
            long there = at + Math.max(0, slack(edge));
            if (there < horizon && !chosen.get(edge)) {
                if (partners.free(other) > (other == start ? 1 : 0)) {
                    long change = there - worth(other, partners.count(other)) - worth;
                    offerEnd(change, vertex, edge);
                    horizon = change < 0 ? there + 1 : horizon;
                }
                pass(other, edge, there);
            }
        }
    }

    private void pass(int over, int edge, long at) {
        for (int place = partners.first(over); place < partners.end(over); place++) {
            int out = partners.edge(place);
            int next = graph.neighbour(over, out);
            long there = at + Math.max(0, -slack(out));
            if (there < loss[next] && there < horizon && !deadEnds.isDead(next, horizon - there)) {
                see(next, there);
                edgeIn[next] = edge;
                edgeOut[next] = out;
            }
        }
    }

    private void offerEnd(long change, int vertex, int extra) {
        if (change < 0) {
            ends.add(change, vertex, extra);
        }
    }

    /** Collects the edges of a path from its end; false if it would use one twice. */
    private boolean collectPath(int start, int last, int extra) {
        path.clear();
        if (extra >= 0) {
            path.add(extra);
        }
        for (int vertex = last; vertex != start; vertex = before(vertex)) {
            path.add(edgeOut[vertex]);
            path.add(edgeIn[vertex]);
        }
        int[] sorted = path.toArray();
        Arrays.sort(sorted);
        for (int at = 1; at < sorted.length; at++) {
            if (sorted[at] == sorted[at - 1]) {
                return false;
            }
        }
        return true;
    }

    private int before(int vertex) {
        return graph.neighbour(graph.neighbour(vertex, edgeOut[vertex]), edgeIn[vertex]);
    }

    private void swap() {
        IntList taken = new IntList();
        for (int at = 0; at < path.size(); at++) {
            int edge = path.get(at);
            if (chosen.get(edge)) {
                chosen.clear(edge);
                partners.remove(edge);
            } else {
                taken.add(edge);
            }
        }
        for (int at = 0; at < taken.size(); at++) {
            chosen.set(taken.get(at));
            partners.add(taken.get(at));
        }
    }

    private long slack(int edge) {
        return twicePrice[graph.from(edge)] + twicePrice[graph.to(edge)] - 2 * graph.weight(edge);
    }

    private void see(int vertex, long at) {
        if (loss[vertex] == UNSEEN) {
            touched.add(vertex);
        }
        loss[vertex] = at;
        heap.add(at, vertex, 0);
    }

    private void forget() {
        for (int at = 0; at < touched.size(); at++) {
            loss[touched.get(at)] = UNSEEN;
        }
        touched.clear();
        heap.clear();
        ends.clear();
    }
}
