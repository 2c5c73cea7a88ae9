package app.alongside.matching;

import app.alongside.matching.runs.MatchRun;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Turns all that a run found into proposals. Everybody is locked at once and in one order, before anything is looked at. */
@Component
class ProposingResults {
    private final Seats seats;
    private final ProposingPairs pairs;
    private final ProposingGroups groups;

    ProposingResults(Seats seats, ProposingPairs pairs, ProposingGroups groups) {
        this.seats = seats;
        this.pairs = pairs;
        this.groups = groups;
    }

    /** How many proposals were made. */
    @Transactional(propagation = Propagation.MANDATORY)
    int propose(MatchRun run) {
        seats.lock(Stream.concat(pairs.listPeople(run).stream(), groups.listPeople(run).stream())
                .distinct()
                .toList());
        return pairs.propose(run) + groups.propose(run);
    }
}
