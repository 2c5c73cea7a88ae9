package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.DueWork;
import app.alongside.programmes.ProgrammeId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the next choice when the one before came to nothing; the time to answer begins then. Whoever cannot be asked is
 * passed over, and the asker hears why. Without a place of their own nobody asks: the list rests until they have one.
 */
@Component
class AskingNext implements DueWork {
    private final Proposals proposals;
    private final NextChoices choices;
    private final CheckingRequests checking;
    private final Seats seats;
    private final Turns turns;
    private final TransactionTemplate transaction;

    AskingNext(
            Proposals proposals,
            NextChoices choices,
            CheckingRequests checking,
            Seats seats,
            Turns turns,
            TransactionTemplate transaction) {
        this.proposals = proposals;
        this.choices = choices;
        this.checking = checking;
        this.seats = seats;
        this.turns = turns;
        this.transaction = transaction;
    }

    /** Either of the two may have named others. */
    @ApplicationModuleListener
    void on(ProposalClosed closed) {
        ask(closed.programmeId(), proposals.get(closed.proposalId()).people().list());
    }

    @Override
    public String name() {
        return "matching.ask-next";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    /** What an announcement did not reach: places that became free, people who are back. */
    @Override
    public void perform() {
        for (NextChoices.Asker asker : choices.listIdle()) {
            transaction.executeWithoutResult(status -> ask(asker.programme(), List.of(asker.by())));
        }
    }

    /** Everybody concerned is locked at once, in the usual order; whoever is named meanwhile waits for the next time. */
    private void ask(ProgrammeId programme, List<PersonId> askers) {
        List<PersonId> locked = askers.stream()
                .flatMap(by -> choices.listWaiting(programme, by).stream())
                .flatMap(choice -> Stream.of(choice.by(), choice.chosen()))
                .distinct()
                .toList();
        if (locked.isEmpty()) {
            return;
        }
        seats.lock(locked);
        askers.forEach(by -> askFirst(programme, by, locked));
    }

    private void askFirst(ProgrammeId programme, PersonId by, List<PersonId> locked) {
        for (NextChoice choice : choices.listWaiting(programme, by)) {
            if (!locked.contains(choice.chosen()) || !checking.mayAsk(programme, by)) {
                return;
            }
            Optional<Obstacle> obstacle = checking.findObstacle(choice);
            if (obstacle.isPresent()) {
                turns.passOver(choice, obstacle.get());
            } else {
                turns.ask(choice);
            }
        }
    }

    /** What becomes of a choice whose turn it is. */
    @Component
    static class Turns {
        private final NextChoices choices;
        private final OpeningRequests hello;
        private final Letters letters;

        Turns(NextChoices choices, OpeningRequests hello, Letters letters) {
            this.choices = choices;
            this.hello = hello;
            this.letters = letters;
        }

        void ask(NextChoice choice) {
            String words = choices.remove(choice.programme(), choice.by(), choice.chosen())
                    .orElse("");
            Proposal proposal = hello.say(choice.programme(), choice.by(), choice.chosen(), words);
            letters.send(Letter.NEXT, proposal, choice.by(), words);
        }

        void passOver(NextChoice choice, Obstacle why) {
            choices.passOver(choice, why);
            letters.passedOver(choice, why);
        }
    }
}
