package app.alongside.benchmarks.matching.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import app.alongside.matching.engine.graph.Graph;

/** Hard: places given beyond what there are, and pairs chosen twice. Soft: what the pairs are worth. Both are kept up to date. */
public class PairingScore implements IncrementalScoreCalculator<Pairing, HardSoftLongScore> {
    private Graph graph = Graph.builder(0).build();
    private int[] given = {};
    private int[] chosen = {};
    private long tooMany;
    private long worth;

    @Override
    public void resetWorkingSolution(Pairing pairing) {
        graph = pairing.getGraph();
        given = new int[graph.vertices()];
        chosen = new int[graph.edges()];
        tooMany = 0;
        worth = 0;
        pairing.getPlaces().forEach(place -> count(place, 1));
    }

    @Override
    public void beforeVariableChanged(Object place, String variable) {
        count((Place) place, -1);
    }

    @Override
    public void afterVariableChanged(Object place, String variable) {
        count((Place) place, 1);
    }

    private void count(Place place, int step) {
        Integer pair = place.getPair();
        if (pair != null) {
            giveOrTake(graph.from(pair), step);
            giveOrTake(graph.to(pair), step);
            tooMany -= Math.max(0, chosen[pair] - 1);
            chosen[pair] += step;
            tooMany += Math.max(0, chosen[pair] - 1);
            worth += step * graph.weight(pair);
        }
    }

    private void giveOrTake(int person, int step) {
        tooMany -= Math.max(0, given[person] - graph.capacity(person));
        given[person] += step;
        tooMany += Math.max(0, given[person] - graph.capacity(person));
    }

    @Override
    public HardSoftLongScore calculateScore() {
        return HardSoftLongScore.of(-tooMany, worth);
    }

    @Override
    public void beforeEntityAdded(Object place) {
        // all places are there from the start
    }

    @Override
    public void afterEntityAdded(Object place) {
        // all places are there from the start
    }

    @Override
    public void beforeEntityRemoved(Object place) {
        // no place goes
    }

    @Override
    public void afterEntityRemoved(Object place) {
        // no place goes
    }
}
