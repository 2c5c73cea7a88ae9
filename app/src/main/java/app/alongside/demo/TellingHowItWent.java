package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.sessions.ConfirmingSessions;
import app.alongside.relationships.sessions.GivingPulses;
import app.alongside.relationships.sessions.Pulse;
import app.alongside.relationships.sessions.Session;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets peers say after a session whether they met and what they gave and got; some forget, some could not come. */
@Component
class TellingHowItWent {
    private static final int MISSED_PERCENT = 6;
    private static final int FORGET_PERCENT = 5;
    private static final int PULSE_PERCENT = 85;

    private final Relationships relationships;
    private final ConfirmingSessions confirming;
    private final GivingPulses pulses;

    TellingHowItWent(Relationships relationships, ConfirmingSessions confirming, GivingPulses pulses) {
        this.relationships = relationships;
        this.confirming = confirming;
        this.pulses = pulses;
    }

    void plan(Diary diary, Pair pair, Session session) {
        Dice together = pair.dice("met " + session.number());
        boolean missed = together.chance(MISSED_PERCENT);
        Instant over = session.start().toInstant().plus(Duration.ofMinutes(65));
        for (Colleague member : pair.members()) {
            if (pair.isShown() || !together.chance(FORGET_PERCENT)) {
                Instant answers = over.plus(Duration.ofMinutes(together.between(2, 1_200)));
                diary.enter(answers, () -> tell(pair, session, member, missed));
            }
        }
    }

    private void tell(Pair pair, Session session, Colleague member, boolean missed) {
        if (!relationships.get(pair.relationship()).isActive()) {
            return;
        }
        Dice dice = pair.dice("pulse " + session.number() + " " + member.number());
        if (missed) {
            confirming.missed(pair.relationship(), session.id(), pair.idOf(member));
        } else if (dice.chance(PULSE_PERCENT)) {
            pulses.give(pair.relationship(), pulse(pair, session, member));
        } else {
            confirming.met(pair.relationship(), session.id(), pair.idOf(member));
        }
    }

    /** Some people mostly give and some mostly get; most are near the middle. */
    private static Pulse pulse(Pair pair, Session session, Colleague member) {
        Dice person = Dice.about("giving", member.number());
        int lean = person.chance(14) ? 1 : person.chance(14) ? -1 : 0;
        Dice dice = pair.dice("scale " + session.number() + " " + member.number());
        int gave = Math.clamp(dice.between(3, 5) + lean, 1, 5);
        int got = Math.clamp(dice.between(3, 5) - lean, 1, 5);
        return new Pulse(session.id(), pair.idOf(member), gave, got, "");
    }
}
