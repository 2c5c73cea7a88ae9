package app.alongside.matching.runs;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.explain.RingExplainer;
import app.alongside.matching.engine.formats.Ring;
import app.alongside.matching.engine.formats.Rings;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.RingExplanation;
import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for rings among those whom no pair serves, and tells what speaks for each. */
final class SeekingRings {
    private final Pool pool;
    private final RingExplainer explainer;

    private SeekingRings(Pool pool, MatchPolicy policy) {
        this.pool = pool;
        explainer = new RingExplainer(pool, policy);
    }

    /** Rings without a common member that serve as many of those without a pair as can be, in the order of their worth. */
    static List<NewGroup> seek(MatchResult result, MatchPolicy policy) {
        Pool pool = result.solved().problem().pool();
        SeekingRings seeking = new SeekingRings(pool, policy);
        List<String> alone = result.unmatched().stream().map(Unmatched::id).toList();
        return Rings.form(pool, policy, alone).rings().stream()
                .sorted((one, other) -> Integer.compare(other.value(), one.value()))
                .map(seeking::explain)
                .toList();
    }

    private NewGroup explain(Ring ring) {
        List<RingExplanation.Step> steps = explainer.explain(ring).stream()
                .map(step -> new RingExplanation.Step(
                        step.helper(),
                        step.learner(),
                        ExplainingRuns.lessons(step.gets()),
                        step.view(),
                        !step.asPair().isEmpty()))
                .toList();
        return new NewGroup(
                new app.alongside.matching.Ring(
                        ring.members().stream().map(PersonId::parse).toList()),
                new RingExplanation(ring.value(), steps, hours(ring)));
    }

    private @Nullable Double hours(Ring ring) {
        List<Optional<Availability>> weeks =
                ring.members().stream().map(this::week).toList();
        if (weeks.stream().anyMatch(Optional::isEmpty)) {
            return null;
        }
        return weeks.stream()
                .flatMap(Optional::stream)
                .reduce(Availability::shared)
                .map(Availability::hours)
                .orElse(null);
    }

    private Optional<Availability> week(String member) {
        return Optional.ofNullable(pool.spec(pool.indexOf(member)).time().availability());
    }
}
