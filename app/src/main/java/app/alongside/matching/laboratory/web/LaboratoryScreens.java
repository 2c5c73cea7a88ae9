package app.alongside.matching.laboratory.web;

import app.alongside.matching.laboratory.MatchTrial;
import app.alongside.matching.laboratory.MatchTrials;
import app.alongside.matching.policy.Policies;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds the laboratory. */
@Component
class LaboratoryScreens {
    private final MatchTrials trials;
    private final Policies policies;
    private final People people;

    LaboratoryScreens(MatchTrials trials, Policies policies, People people) {
        this.trials = trials;
        this.policies = policies;
        this.people = people;
    }

    /** The laboratory with the newest trial, and its policies ready to be changed. */
    @Transactional(readOnly = true)
    public LaboratoryScreen build(Programme programme) {
        PolicySettings saved = policies.get(programme.id());
        Optional<MatchTrial> newest = trials.findNewest(programme.id());
        List<PolicySettings> others = newest.map(
                        trial -> trial.policies().stream().skip(1).toList())
                .filter(tried -> tried.size() == LaboratoryScreen.OTHERS)
                .orElseGet(saved::variations);
        return new LaboratoryScreen(
                programme,
                saved,
                others,
                newest,
                people.mapByIds(newest.stream()
                        .flatMap(LaboratoryScreens::people)
                        .distinct()
                        .toList()),
                FormErrors.none());
    }

    private static Stream<PersonId> people(MatchTrial trial) {
        return trial.state() instanceof MatchTrial.Done done
                ? done.results().stream()
                        .flatMap(tried -> Stream.of(tried.gain(), tried.lose(), tried.changing()))
                        .flatMap(List::stream)
                        .map(PersonId::parse)
                : Stream.of();
    }
}
