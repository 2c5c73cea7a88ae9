package app.alongside.matching.handover;

import app.alongside.matching.Duo;
import app.alongside.matching.FreePlaces;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.laboratory.HandOver;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.handover.HandOverPlan.Step;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.runs.ExplainingPairs;
import app.alongside.matching.runs.GatheredPool;
import app.alongside.matching.runs.GatheringPool;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plans hand-overs on the live pool by the saved policy: new pairs for the partners alone, everything else as it is. */
@Component
public class PlanningHandOvers {
    private final LeftPartners leftPartners;
    private final GatheringPool gathering;
    private final Policies policies;
    private final ExplainingPairs explaining;
    private final FreePlaces places;

    PlanningHandOvers(
            LeftPartners leftPartners,
            GatheringPool gathering,
            Policies policies,
            ExplainingPairs explaining,
            FreePlaces places) {
        this.leftPartners = leftPartners;
        this.gathering = gathering;
        this.policies = policies;
        this.explaining = explaining;
        this.places = places;
    }

    /** The plan; without steps where nobody waits for somebody else. */
    public HandOverPlan plan(ProgrammeId programme, PersonId away) {
        List<LeftPartner> left = leftPartners.list(programme).stream()
                .filter(partner -> partner.away().equals(away))
                .toList();
        GatheredPool gathered = gathering.gatherFreeing(
                programme,
                left.stream()
                        .filter(LeftPartner::running)
                        .map(LeftPartner::partner)
                        .toList());
        List<LeftPartner> open = left.stream()
                .filter(partner -> gathered.pool().contains(partner.partner().toString()))
                .toList();
        return open.isEmpty()
                ? new HandOverPlan(away, List.of())
                : new HandOverPlan(away, steps(programme, open, match(programme, away, gathered, open)));
    }

    private HandOver match(ProgrammeId programme, PersonId away, GatheredPool gathered, List<LeftPartner> left) {
        return HandOver.plan(
                gathered.pool(),
                policies.get(programme).toPolicy(),
                RunOptions.defaults(),
                new HandOver.Leaving(
                        away.toString(),
                        left.stream()
                                .map(partner -> partner.partner().toString())
                                .collect(Collectors.toSet())));
    }

    private List<Step> steps(ProgrammeId programme, List<LeftPartner> left, HandOver found) {
        Map<PersonId, PersonId> takers = takers(found);
        Map<PersonId, Integer> free = places.count(programme, takers.keySet());
        ExplainingRuns reasons = new ExplainingRuns(found.result().orElseThrow());
        List<Step> steps = new ArrayList<>();
        for (LeftPartner partner : left) {
            PersonId taker = takers.get(partner.partner());
            steps.add(
                    taker == null
                            ? new HandOverPlan.Stranded(
                                    partner, reasons.why(partner.partner().toString()))
                            : new HandOverPlan.Taken(
                                    partner,
                                    taker,
                                    explain(programme, partner.partner(), taker),
                                    hasRoom(free, partner.partner()) && hasRoom(free, taker)));
        }
        return steps;
    }

    private static boolean hasRoom(Map<PersonId, Integer> free, PersonId person) {
        return free.getOrDefault(person, 0) > 0;
    }

    private static Map<PersonId, PersonId> takers(HandOver found) {
        Map<PersonId, PersonId> takers = new HashMap<>();
        for (MatchedPair pair : found.newPairs()) {
            PersonId first = PersonId.parse(pair.first());
            PersonId second = PersonId.parse(pair.second());
            takers.putIfAbsent(first, second);
            takers.putIfAbsent(second, first);
        }
        return takers;
    }

    private Explanation explain(ProgrammeId programme, PersonId partner, PersonId taker) {
        Duo people = Duo.of(partner, taker);
        Explanation why = explaining.explain(programme, people);
        return people.first().equals(partner) ? why : why.turned();
    }
}
