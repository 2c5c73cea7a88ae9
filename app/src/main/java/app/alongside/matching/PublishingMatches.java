package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes the pairs, rings and circles of a run to the people in them, once. */
@Component
public class PublishingMatches {
    private final MatchRuns runs;
    private final ProposingResults proposing;
    private final MailingProposals mailing;
    private final Jobs jobs;
    private final Announcing announcing;

    PublishingMatches(
            MatchRuns runs, ProposingResults proposing, MailingProposals mailing, Jobs jobs, Announcing announcing) {
        this.runs = runs;
        this.proposing = proposing;
        this.mailing = mailing;
        this.jobs = jobs;
        this.announcing = announcing;
    }

    /** What came of it: how many proposals went out, and how much was passed over. */
    public sealed interface Result {
        /** Proposals are on their way; {@code passedOver} of those that the run found lost a place, or a person, since the run. */
        record Published(int proposals, int passedOver) implements Result {}

        /** There is nothing to publish: the run is not done, or was published before. */
        record Refused() implements Result {}
    }

    /** Publishes a finished run; doing it again changes nothing. */
    @Transactional
    public Result publish(MatchRunId id) {
        MatchRun run = runs.findForChange(id).orElseThrow(() -> new IllegalArgumentException("No match run " + id));
        if (!(run.state() instanceof MatchRun.Done done) || done.isPublished()) {
            return new Result.Refused();
        }
        int proposals = proposing.propose(run);
        runs.notePublished(id);
        MatchPublished published = announcing.announce(run, proposals);
        jobs.enqueue(mailing, id.toString(), published);
        return new Result.Published(proposals, done.outcome().proposals() - proposals);
    }

    /** Writes down and announces that a run was published. */
    @Component
    static class Announcing {
        private final Audit audit;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Announcing(Audit audit, ApplicationEventPublisher events, Clock clock) {
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        MatchPublished announce(MatchRun run, int proposals) {
            MatchPublished published = new MatchPublished(
                    CurrentOrganisation.get(), run.programmeId(), run.id(), proposals, clock.instant());
            audit.record("match-run.published", run.id().value(), Map.of("proposals", proposals));
            events.publishEvent(published);
            return published;
        }
    }
}
