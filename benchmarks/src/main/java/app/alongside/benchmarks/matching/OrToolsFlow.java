package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.graph.Graph;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;

/**
 * OR-Tools' minimum-cost flow on the double cover. It reaches the fractional optimum, an upper bound, and no matching: half
 * pairs are left as they are.
 */
final class OrToolsFlow implements Contender {
    OrToolsFlow() {
        Loader.loadNativeLibraries();
    }

    @Override
    public String key() {
        return "ortools";
    }

    @Override
    public String name() {
        return "OR-Tools min-cost flow (fractional)";
    }

    @Override
    public int mostPeople() {
        return 100_000;
    }

    @Override
    public long solve(Graph graph) {
        int people = graph.vertices();
        MinCostFlow flow = new MinCostFlow(2 * people, 2 * graph.edges() + people);
        for (int edge = 0; edge < graph.edges(); edge++) {
            flow.addArcWithCapacityAndUnitCost(graph.from(edge), people + graph.to(edge), 1, -graph.weight(edge));
            flow.addArcWithCapacityAndUnitCost(graph.to(edge), people + graph.from(edge), 1, -graph.weight(edge));
        }
        for (int person = 0; person < people; person++) {
            flow.addArcWithCapacityAndUnitCost(person, people + person, graph.capacity(person), 0);
            flow.setNodeSupply(person, graph.capacity(person));
            flow.setNodeSupply(people + person, -graph.capacity(person));
        }
        flow.solve();
        return -flow.getOptimalCost() / 2;
    }
}
