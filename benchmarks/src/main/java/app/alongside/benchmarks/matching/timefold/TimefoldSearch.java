package app.alongside.benchmarks.matching.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import app.alongside.benchmarks.matching.Contender;
import app.alongside.matching.engine.graph.Graph;
import java.time.Duration;
import java.util.Objects;

/**
 * Timefold's community edition: its usual construction, then its usual local search by changing what a place chooses, for a given
 * time. To swap the pairs of two places makes no sense, and looking for places that may swap takes gigabytes.
 */
public record TimefoldSearch(Duration limit) implements Contender {
    @Override
    public String key() {
        return "timefold";
    }

    @Override
    public String name() {
        return "Timefold, stopped after " + limit.toSeconds() + " s";
    }

    @Override
    public int mostPeople() {
        return 1_000;
    }

    @Override
    public int rounds() {
        return 1;
    }

    @Override
    public long solve(Graph graph) {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Pairing.class)
                .withEntityClasses(Place.class)
                .withTerminationSpentLimit(limit)
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig().withMoveSelectorConfig(new ChangeMoveSelectorConfig()))
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(PairingScore.class));
        Pairing best = SolverFactory.<Pairing>create(config).buildSolver().solve(new Pairing(graph));
        HardSoftLongScore score = Objects.requireNonNull(best.getScore(), "a solution has a score");
        return score.isFeasible() ? score.softScore() : 0;
    }
}
