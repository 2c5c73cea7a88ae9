package app.alongside.matching.runs.web;

import app.alongside.matching.Decline;
import app.alongside.matching.Proposals.Status;
import app.alongside.matching.policy.Aspect;
import app.alongside.matching.policy.PolicySettings;
import app.alongside.matching.runs.ChoicesMet;
import app.alongside.matching.runs.MatchRun;
import app.alongside.matching.runs.RunAudit;
import app.alongside.matching.runs.RunOutcome;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matching studio of a programme.
 *
 * @param ready how many people are ready to be matched
 * @param settings the policy in the panel
 * @param selfMatch whether people may ask each other
 * @param runs all runs, the newest first
 * @param result what the run that is looked at found, when it is done
 * @param floor the floor that was asked for and refused
 */
public record StudioScreen(
        Programme programme,
        int ready,
        PolicySettings settings,
        boolean selfMatch,
        FormErrors errors,
        List<MatchRun> runs,
        Optional<MatchRun> shown,
        Optional<Result> result,
        FloorForm floor) {
    /**
     * What a finished run found.
     *
     * @param rulings who shall sit together and apart; told here for circles alone, as pairs tell it themselves
     * @param proposals how many of its proposals stand where; all zero before it is published
     * @param reasons how many people said no for which reason in the programme, of at least five people each
     * @param before the figures of the finished run before it
     */
    public record Result(
            MatchRun run,
            MatchRun.Done done,
            PairsTable pairs,
            List<RingRow> rings,
            List<CircleRow> circles,
            List<RulingRow> rulings,
            AloneTable alone,
            Map<Status, Integer> proposals,
            Map<Decline.Reason, Integer> reasons,
            Optional<RunOutcome> before) {
        public RunOutcome outcome() {
            return done.outcome();
        }

        /** How groups fare; nothing for runs of before that was looked at. */
        public FairScreen fair() {
            RunAudit audit = outcome().audit();
            return FairScreen.of(audit == null ? List.of() : audit.fairness());
        }

        /** How far people's short lists were met; nothing where nobody had any. */
        public Optional<ChoicesMet> choices() {
            return Optional.ofNullable(outcome().audit()).map(RunAudit::choices);
        }

        /** Whether it can be proposed to people: it has pairs, rings or circles, and was not published. */
        public boolean isPublishable() {
            return !done.isPublished() && done.outcome().proposals() > 0;
        }

        /** How the released proposals stand. */
        public Outgoing outgoing() {
            return Outgoing.of(proposals);
        }
    }

    /** Whether the run that is looked at still works. */
    public Optional<MatchRun> working() {
        return shown.filter(MatchRun::isWorking);
    }

    public String path(String rest) {
        return "/coordinate/programmes/" + programme.id() + "/matching" + rest;
    }

    /** What an aspect counts in the panel; nothing at all in a panel that was refused for just that. */
    public int weight(Aspect aspect) {
        return errors.find("skills").isPresent() ? 0 : settings.weight(aspect);
    }

    /** The studio with a policy that was refused because nothing counts in it. */
    StudioScreen refusing(PolicySettings typed, FormErrors found) {
        return new StudioScreen(programme, ready, typed, selfMatch, found, runs, shown, result, floor);
    }

    /** The studio with a floor that was refused. */
    StudioScreen refusing(FloorForm typed, FormErrors found) {
        return new StudioScreen(programme, ready, settings, selfMatch, found, runs, shown, result, typed);
    }
}
