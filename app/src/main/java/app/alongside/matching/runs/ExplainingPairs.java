package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.explanations.ExplainingRuns;
import app.alongside.matching.explanations.Explanation;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Explains pairs outside of a run, by the policy of one or of today, and by what people say today. */
@Component
public class ExplainingPairs {
    private final GatheringPool gathering;
    private final MatchRuns runs;
    private final Policies policies;

    ExplainingPairs(GatheringPool gathering, MatchRuns runs, Policies policies) {
        this.gathering = gathering;
        this.runs = runs;
        this.policies = policies;
    }

    /** What speaks for these two, the first's side first. */
    @Transactional(readOnly = true)
    public Explanation explain(ProgrammeId programme, MatchRunId run, Duo people) {
        return explaining(programme, run, people.list())
                .explain(people.first().toString(), people.second().toString());
    }

    /** What speaks for {@code person} and each of the others, the person's side first. */
    @Transactional(readOnly = true)
    public Map<PersonId, Explanation> explain(
            ProgrammeId programme, MatchRunId run, PersonId person, List<PersonId> others) {
        Map<PersonId, Explanation> explained = new TreeMap<>(Comparator.comparing(PersonId::toString));
        if (!others.isEmpty()) {
            List<PersonId> all = new ArrayList<>(others);
            all.add(person);
            ExplainingRuns explaining = explaining(programme, run, all);
            others.forEach(other -> explained.put(other, explaining.explain(person.toString(), other.toString())));
        }
        return explained;
    }

    /** What speaks for these two by the programme's policy of today, the first's side first. */
    @Transactional(readOnly = true)
    public Explanation explain(ProgrammeId programme, Duo people) {
        return explaining(programme, policies.get(programme), people.list())
                .explain(people.first().toString(), people.second().toString());
    }

    private ExplainingRuns explaining(ProgrammeId programme, MatchRunId run, Collection<PersonId> people) {
        return explaining(programme, runs.find(run).orElseThrow().settings(), people);
    }

    private ExplainingRuns explaining(ProgrammeId programme, PolicySettings settings, Collection<PersonId> people) {
        MatchResult result = Matcher.match(
                gathering.gatherOnly(programme, people),
                settings.toPolicy(),
                RunOptions.defaults().withThreads(1));
        return new ExplainingRuns(result);
    }
}
