package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.matching.RequestingPeers;
import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Lets a colleague say hello to Inês where she has a place left, so that whoever looks at the demo finds somebody to answer,
 * and lets her have room for one more, so that they can say hello themselves.
 */
@Component
class SayingHello {
    private static final String WORDS =
            "Hello Inês, I saw that we could learn from each other. Shall we try an hour and see? I can come to you.";

    private static final int PEERS = 3;
    private static final int HOURS_A_MONTH = 6;

    private final RequestingPeers requesting;
    private final Profiles profiles;

    SayingHello(RequestingPeers requesting, Profiles profiles) {
        this.requesting = requesting;
        this.profiles = profiles;
    }

    /** Inês takes one peer more than she has and is asked by. */
    void makeRoomForInes(Staff staff) {
        profiles.saveCapacity(staff.idOf(DemoAccount.INES), PEERS, HOURS_A_MONTH);
    }

    /** The first of those people who may ask her does; false where nobody comes into question. */
    boolean toInes(Programme programme, Staff staff, List<Colleague> people) {
        PersonId ines = staff.idOf(DemoAccount.INES);
        return people.stream()
                .map(staff::idOf)
                .filter(person -> !person.equals(ines) && !person.equals(staff.idOf(DemoAccount.WANJIRU)))
                .anyMatch(person -> requesting.request(programme.id(), person, ines, WORDS) == Outcome.ASKED);
    }
}
