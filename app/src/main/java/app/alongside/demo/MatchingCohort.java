package app.alongside.demo;

import app.alongside.matching.Duo;
import app.alongside.matching.MatchRunId;
import app.alongside.matching.Proposal;
import app.alongside.matching.Proposals;
import app.alongside.matching.PublishingMatches;
import app.alongside.matching.RunningMatches;
import app.alongside.matching.policy.PairRulings;
import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Enrolments;
import app.alongside.programmes.Programme;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Runs and publishes matches of a cohort, as Helena would. */
@Component
class MatchingCohort {
    private final RunningMatches running;
    private final PublishingMatches publishing;
    private final PairRulings rulings;
    private final Enrolments enrolments;
    private final Proposals proposals;

    MatchingCohort(
            RunningMatches running,
            PublishingMatches publishing,
            PairRulings rulings,
            Enrolments enrolments,
            Proposals proposals) {
        this.running = running;
        this.publishing = publishing;
        this.rulings = rulings;
        this.enrolments = enrolments;
        this.proposals = proposals;
    }

    /** Keeps the two whom the demo tells about together. */
    void keepTogether(Programme programme, Staff staff) {
        rulings.rule(
                programme.id(), Duo.of(staff.idOf(DemoAccount.INES), staff.idOf(DemoAccount.WANJIRU)), Ruling.TOGETHER);
    }

    MatchRunId run(Programme programme) {
        return running.runNow(programme.id());
    }

    /** Publishes a fresh run; the proposals that went out, in an order that is the same every time. */
    List<Proposal> runAndPublish(Programme programme, Staff staff) {
        publishing.publish(run(programme));
        return enrolments.listReady(programme.id()).stream()
                .map(Enrolment::person)
                .sorted(Comparator.comparing(person -> staff.get(person).number()))
                .flatMap(person -> proposals.listWaitingFor(person).stream())
                .filter(proposal -> proposal.programmeId().equals(programme.id()))
                .distinct()
                .sorted(Comparator.comparing((Proposal proposal) -> firstNumber(proposal, staff)))
                .toList();
    }

    private static int firstNumber(Proposal proposal, Staff staff) {
        return proposal.people().list().stream()
                .mapToInt((PersonId person) -> staff.get(person).number())
                .min()
                .orElseThrow();
    }
}
