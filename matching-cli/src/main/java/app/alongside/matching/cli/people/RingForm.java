package app.alongside.matching.cli.people;

import app.alongside.matching.cli.Count;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.explain.Explainer;
import app.alongside.matching.engine.explain.RingExplainer;
import app.alongside.matching.engine.formats.Ring;
import app.alongside.matching.engine.formats.Rings;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Forms pairs in which both gain something they want, and rings for people whom no such pair serves. */
final class RingForm implements FormRun {
    @Override
    public Formed form(Pool pool, PolicySettings settings, RunOptions options) {
        MatchPolicy policy = settings.policy().with(Format.PAIR);
        MatchResult pairs = Matcher.match(pool, policy.with(policy.rules().withBothGaining()), options);
        Rings.Result rings = Rings.form(
                pool, policy, pairs.unmatched().stream().map(Unmatched::id).toList(), options.cancellation());
        Explainer explainer = new Explainer(pairs.solved());
        RingExplainer steps = new RingExplainer(pool, policy);
        List<Formed.Row> rows = new ArrayList<>();
        pairs.pairs().forEach(pair -> rows.add(row(pair, explainer)));
        rings.rings().forEach(ring -> rows.add(row(ring, steps)));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("pairs", pairs.pairs().size());
        report.put("rings", rings.rings().size());
        report.put("matched", pool.size() - rings.leftOver().size());
        report.put("value", pairs.certificate().value());
        report.put("upper_bound", pairs.certificate().mostPossible());
        report.put("proven", pairs.certificate().proven());
        report.put("rings_proven", rings.proven());
        report.put("retrieval", PeopleReport.retrieval(pairs));
        String looked = pairs.retrieval().coverage() == null ? "" : ", of those looked at,";
        return new Formed(
                rows,
                rings.leftOver().stream()
                        .map(id -> new Formed.Left(
                                id,
                                "no pair in which both gain%s and no ring of three or four is open".formatted(looked),
                                ""))
                        .toList(),
                report,
                "%s, %s; %s left"
                        .formatted(
                                Count.of(pairs.pairs().size(), "pair"),
                                Count.of(rings.rings().size(), "ring"),
                                Count.ofPeople(rings.leftOver().size(), pool.size())),
                pairs.complete() && !options.cancellation().requested());
    }

    private static Formed.Row row(MatchedPair pair, Explainer explainer) {
        return new Formed.Row(
                "PAIR",
                List.of(pair.first(), pair.second()),
                pair.micro(),
                List.of(pair.firstView(), pair.secondView()),
                English.pair(explainer.pair(pair.first(), pair.second())));
    }

    private static Formed.Row row(Ring ring, RingExplainer explainer) {
        List<RingExplainer.Step> steps = explainer.explain(ring);
        String reasons = steps.stream()
                .flatMap(
                        step -> step.gets().stream().map(skill -> English.learns(step.learner(), step.helper(), skill)))
                .collect(Collectors.joining("; "));
        return new Formed.Row(
                "RING",
                ring.members(),
                ring.value() * 10_000L,
                steps.stream().map(RingExplainer.Step::view).toList(),
                reasons + "; each helps the next, and no two of them give and gain as a pair");
    }
}
