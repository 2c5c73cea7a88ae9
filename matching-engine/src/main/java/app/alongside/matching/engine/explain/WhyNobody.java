package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why somebody has no partner: one look at everybody else, and one true re-solve for the nearest of them. */
final class WhyNobody {
    private final Solved solved;
    private final Problem problem;
    private final Partners partners;
    private final int person;
    private final Map<Rule, int[]> excluded = new EnumMap<>(Rule.class);
    private int allowed;
    private int full;
    private int offering;
    private int offeringAllowed;
    private int nearest = -1;
    private long nearestNet = Long.MIN_VALUE;

    WhyNobody(Solved solved, Partners partners, int person) {
        this.solved = solved;
        this.problem = solved.problem();
        this.partners = partners;
        this.person = person;
        for (int other = 0; other < problem.pool().size(); other++) {
            if (other != person) {
                look(other);
            }
        }
    }

    private void look(int other) {
        boolean offers = problem.pool().skills().met(person, other) > 0;
        offering += offers ? 1 : 0;
        Set<Rule> broken = problem.rules().broken(person, other);
        for (Rule rule : broken) {
            int[] counts = excluded.computeIfAbsent(rule, any -> new int[2]);
            counts[0]++;
            counts[1] += broken.size() == 1 ? 1 : 0;
        }
        if (broken.isEmpty()) {
            allowed++;
            offeringAllowed += offers ? 1 : 0;
            full += partners.full(other) ? 1 : 0;
            consider(other);
        }
    }

    private void consider(int other) {
        long net = problem.weight(person, other, problem.scorer().views(person, other)) - solved.prices()[other];
        if (problem.places(other) > 0 && net > nearestNet) {
            nearest = other;
            nearestNet = net;
        }
    }

    List<Reason> reasons() {
        if (!problem.rules().eligible(person)) {
            return List.of(new Reason.NotEligible(List.of(problem.pool().id(person))));
        }
        if (problem.rules().places(person) == 0) {
            return List.of(new Reason.NoPlace(List.of(problem.pool().id(person))));
        }
        List<Reason> reasons = new ArrayList<>();
        if (nearest >= 0) {
            Margin margin = new Settling(solved, person, nearest).margin();
            reasons.add(
                    new Reason.WorthMoreElsewhere(allowed, full, problem.pool().id(nearest), margin));
        }
        if (nearest < 0 && allowed > 0) {
            reasons.add(new Reason.PlacesSettled(allowed));
        }
        excluded.entrySet().stream()
                .map(e -> new Reason.Excluded(e.getKey(), e.getValue()[0], e.getValue()[1]))
                .sorted(Comparator.comparingInt(Reason.Excluded::byItAlone)
                        .thenComparingInt(Reason.Excluded::people)
                        .reversed())
                .forEach(reasons::add);
        if (problem.pool().skills().wantCount(person) > 0) {
            reasons.add(new Reason.Offering(offering, offeringAllowed));
        }
        return List.copyOf(reasons);
    }
}
