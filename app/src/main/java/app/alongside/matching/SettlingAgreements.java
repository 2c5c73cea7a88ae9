package app.alongside.matching;

import app.alongside.platform.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agreement settles: next choices that have served are forgotten, those of an asker who got a yes and of anybody
 * who is full now; and full people are asked no more.
 */
@Component
class SettlingAgreements {
    private final Requests requests;
    private final NextChoices choices;
    private final Seats seats;
    private final SteppingOut stepping;

    SettlingAgreements(Requests requests, NextChoices choices, Seats seats, SteppingOut stepping) {
        this.requests = requests;
        this.choices = choices;
        this.seats = seats;
        this.stepping = stepping;
    }

    /** Looks at the people of a proposal who go ahead; they are locked, and have given their places; others who said yes are {@code full}. */
    @Transactional(propagation = Propagation.MANDATORY)
    void after(Proposal agreed, List<PersonId> full) {
        full.forEach(person -> stepping.missOut(agreed, person));
        for (PersonId person : agreed.people().list()) {
            if (requests.isBy(agreed.id(), person)
                    || seats.isFull(person)
                    || seats.isFullIn(agreed.programmeId(), person)) {
                choices.clear(agreed.programmeId(), person);
            }
        }
        stepping.leaveOthers(agreed);
    }
}
