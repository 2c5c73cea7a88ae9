package app.alongside.matching;

import app.alongside.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forgets next choices that have served: those of an asker who got a yes, and of anybody who is full now. */
@Component
class SettlingChoices {
    private final Requests requests;
    private final NextChoices choices;
    private final Seats seats;

    SettlingChoices(Requests requests, NextChoices choices, Seats seats) {
        this.requests = requests;
        this.choices = choices;
        this.seats = seats;
    }

    /** Looks at the two people of a proposal that both have accepted; they are locked, and have given their places. */
    @Transactional(propagation = Propagation.MANDATORY)
    void after(Proposal agreed) {
        for (PersonId person : agreed.people().list()) {
            if (requests.isBy(agreed.id(), person)
                    || seats.isFull(person)
                    || seats.isFullIn(agreed.programmeId(), person)) {
                choices.clear(agreed.programmeId(), person);
            }
        }
    }
}
