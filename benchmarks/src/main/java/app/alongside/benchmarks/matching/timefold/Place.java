package app.alongside.benchmarks.matching.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a person, who may choose one of their pairs with it; the chosen partner gives a place without choosing. */
@PlanningEntity
public class Place {
    @PlanningId
    private int number;

    @ValueRangeProvider(id = "pairs")
    private List<Integer> pairs = List.of();

    @PlanningVariable(valueRangeProviderRefs = "pairs", allowsUnassigned = true)
    private @Nullable Integer pair;

    /** For Timefold, which makes copies. */
    public Place() {}

    Place(int number, List<Integer> pairs) {
        this.number = number;
        this.pairs = pairs;
    }

    /** The edge chosen, or null. */
    public @Nullable Integer getPair() {
        return pair;
    }

    public void setPair(@Nullable Integer chosen) {
        pair = chosen;
    }
}
