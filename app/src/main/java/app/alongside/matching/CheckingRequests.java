package app.alongside.matching;

import app.alongside.matching.RequestingPeers.Outcome;
import app.alongside.matching.discover.FindingObstacles;
import app.alongside.matching.discover.Obstacle;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether somebody may ask another now, or name them as a next choice. */
@Component
public class CheckingRequests {
    private final SelfMatching selfMatching;
    private final Requests requests;
    private final NextChoices choices;
    private final FreePlaces places;
    private final FindingObstacles obstacles;

    CheckingRequests(
            SelfMatching selfMatching,
            Requests requests,
            NextChoices choices,
            FreePlaces places,
            FindingObstacles obstacles) {
        this.selfMatching = selfMatching;
        this.requests = requests;
        this.choices = choices;
        this.places = places;
        this.obstacles = obstacles;
    }

    /** What would become of it if {@code by} asked {@code other}. */
    @Transactional(readOnly = true)
    public Outcome check(ProgrammeId programme, PersonId by, PersonId other) {
        SelfMatching.Mode mode = selfMatching.modeOf(programme);
        if (mode == SelfMatching.Mode.OFF) {
            return Outcome.NOT_HERE;
        }
        if (choices.list(programme, by, kindIn(mode)).stream()
                .anyMatch(choice -> choice.chosen().equals(other))) {
            return Outcome.CHOSEN;
        }
        if (mode == SelfMatching.Mode.REQUESTS && requests.hasAskedLately(by, other)) {
            return Outcome.LATELY;
        }
        if (obstacles.find(programme, by, other).isPresent()) {
            return Outcome.TAKEN;
        }
        int named = countNamed(programme, by);
        if (named > 0 || mode == SelfMatching.Mode.SHORTLISTS) {
            return named < NextChoice.MOST ? Outcome.KEPT : Outcome.ENOUGH;
        }
        return hasPlace(programme, by) ? Outcome.ASKED : Outcome.FULL;
    }

    /** Whom {@code by} has in mind: the one who is asked and those who come next, or the short list. */
    @Transactional(readOnly = true)
    public Wishes listWishes(ProgrammeId programme, PersonId by) {
        SelfMatching.Mode mode = selfMatching.modeOf(programme);
        boolean asking = mode == SelfMatching.Mode.REQUESTS;
        List<PersonId> listed = choices.list(programme, by, kindIn(mode)).stream()
                .map(NextChoice::chosen)
                .toList();
        Optional<ProposalId> asked =
                mode == SelfMatching.Mode.SHORTLISTS ? Optional.empty() : requests.findOpen(programme, by);
        boolean idle = asked.isEmpty() && listed.isEmpty();
        return new Wishes(asked, listed, asking && idle && !hasPlace(programme, by));
    }

    /** How many people {@code by} has in mind. */
    @Transactional(readOnly = true)
    public int countNamed(ProgrammeId programme, PersonId by) {
        return listWishes(programme, by).count();
    }

    /** What a choice in the programme is for at present. */
    @Transactional(readOnly = true)
    public NextChoice.Kind kind(ProgrammeId programme) {
        return kindIn(selfMatching.modeOf(programme));
    }

    private static NextChoice.Kind kindIn(SelfMatching.Mode mode) {
        return mode == SelfMatching.Mode.SHORTLISTS ? NextChoice.Kind.MATCH : NextChoice.Kind.ASK;
    }

    /** Whether {@code by} could ask somebody else at this moment. */
    @Transactional(readOnly = true)
    boolean mayAsk(ProgrammeId programme, PersonId by) {
        return selfMatching.modeOf(programme) == SelfMatching.Mode.REQUESTS
                && requests.findOpen(programme, by).isEmpty()
                && hasPlace(programme, by);
    }

    @Transactional(readOnly = true)
    Optional<Obstacle> findObstacle(NextChoice choice) {
        return obstacles.find(choice.programme(), choice.by(), choice.chosen());
    }

    private boolean hasPlace(ProgrammeId programme, PersonId by) {
        return places.count(programme, List.of(by)).getOrDefault(by, 0) > 0;
    }
}
