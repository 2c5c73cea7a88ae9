package app.alongside.demo;

import app.alongside.demo.MeetingInCircles.Round;
import app.alongside.platform.PersonId;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.relationships.agreement.SigningAgreements;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.relationships.commitments.Commitment.State;
import app.alongside.relationships.commitments.Intention;
import app.alongside.relationships.commitments.KeepingCommitments;
import app.alongside.relationships.commitments.Progress;
import app.alongside.relationships.messages.SendingMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the members of a circle sign how they work, say what they will try, and write between sessions. */
@Component
class TalkingInCircles {
    private final Agreements agreements;
    private final SigningAgreements signing;
    private final KeepingCommitments keeping;
    private final SendingMessages sending;

    TalkingInCircles(
            Agreements agreements, SigningAgreements signing, KeepingCommitments keeping, SendingMessages sending) {
        this.agreements = agreements;
        this.signing = signing;
        this.keeping = keeping;
        this.sending = sending;
    }

    void plan(Diary diary, Round round, Instant now) {
        diary.enter(now.minus(Duration.ofDays(64)), () -> sign(round));
        diary.enter(now.minus(Duration.ofDays(18)), () -> {
            Commitment note =
                    keeping.say(round.id(), round.members().get(1), Intention.of("Put the top claim above my desk"));
            keeping.mark(round.id(), note.person(), new Progress(note.id(), State.TRIED, "It changed two reviews."));
            keeping.say(
                    round.id(),
                    round.members().get(2),
                    Intention.of("Swap one argument with a colleague and mark it up"));
        });
        diary.enter(now.minus(Duration.ofDays(17)), () -> {
            Commitment drivers = keeping.say(
                    round.id(), round.members().get(3), Intention.of("Ask two drivers what the hazard log misses"));
            keeping.mark(round.id(), drivers.person(), new Progress(drivers.id(), State.UNDER_WAY, ""));
        });
        diary.enter(
                now.minus(Duration.ofDays(9)),
                () -> send(
                        round,
                        3,
                        "The dry run is worth a look from minute twelve: the part about fatigue is the honest one."));
        diary.enter(
                now.minus(Duration.ofHours(26)),
                () -> send(
                        round,
                        4,
                        "How do you write down a hazard you decided to accept? Our form has no box for that."));
    }

    private void sign(Round round) {
        for (PersonId member : round.members()) {
            signing.sign(round.id(), member, agreements.get(round.id()).version());
        }
    }

    private void send(Round round, int member, String text) {
        sending.send(
                round.id(),
                round.members().get(member),
                new SendingMessages.Draft(MessageId.fresh(), text, List.of(), null));
    }
}
