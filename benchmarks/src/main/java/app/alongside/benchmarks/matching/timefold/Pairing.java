package app.alongside.benchmarks.matching.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import app.alongside.matching.engine.graph.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What every place of everybody chooses. */
@PlanningSolution
public class Pairing {
    @ProblemFactProperty
    private Graph graph = Graph.builder(0).build();

    @PlanningEntityCollectionProperty
    private List<Place> places = List.of();

    @PlanningScore
    private @Nullable HardSoftLongScore score;

    /** For Timefold, which makes copies. */
    public Pairing() {}

    Pairing(Graph graph) {
        this.graph = graph;
        places = new ArrayList<>();
        for (int person = 0; person < graph.vertices(); person++) {
            List<Integer> pairs = IntStream.range(graph.rowStart(person), graph.rowStart(person + 1))
                    .mapToObj(graph::edgeAt)
                    .toList();
            for (int place = 0; place < graph.usableCapacity(person); place++) {
                places.add(new Place(places.size(), pairs));
            }
        }
    }

    public Graph getGraph() {
        return graph;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public @Nullable HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftLongScore reached) {
        score = reached;
    }
}
