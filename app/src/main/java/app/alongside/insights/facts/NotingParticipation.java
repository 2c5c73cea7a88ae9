package app.alongside.insights.facts;

import app.alongside.insights.facts.Facts.Moment;
import app.alongside.matching.Answer;
import app.alongside.matching.ProposalAnswered;
import app.alongside.programmes.PersonJoined;
import app.alongside.programmes.PersonLeft;
import app.alongside.programmes.PersonPaused;
import app.alongside.programmes.PersonReady;
import app.alongside.programmes.PersonReturned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Notes who joins, is ready, answers, pauses and leaves. */
@Component
class NotingParticipation {
    private final Facts facts;

    NotingParticipation(Facts facts) {
        this.facts = facts;
    }

    @ApplicationModuleListener
    void on(PersonJoined joined) {
        facts.joined(new Moment(joined.programmeId(), joined.person(), joined.at()));
    }

    @ApplicationModuleListener
    void on(PersonReady ready) {
        facts.ready(new Moment(ready.programmeId(), ready.person(), ready.at()));
    }

    @ApplicationModuleListener
    void on(PersonLeft left) {
        facts.left(new Moment(left.programmeId(), left.person(), left.at()));
    }

    @ApplicationModuleListener
    void on(PersonPaused paused) {
        facts.paused(new Moment(paused.programmeId(), paused.person(), paused.at()));
    }

    @ApplicationModuleListener
    void on(PersonReturned returned) {
        facts.returned(new Moment(returned.programmeId(), returned.person(), returned.at()));
    }

    @ApplicationModuleListener
    void on(ProposalAnswered answered) {
        facts.answered(
                new Moment(answered.programmeId(), answered.person(), answered.at()),
                answered.proposalId().value(),
                answered.answer() == Answer.ACCEPTED);
    }
}
