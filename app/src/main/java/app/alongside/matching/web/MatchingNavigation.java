package app.alongside.matching.web;

import app.alongside.matching.Proposals;
import app.alongside.platform.PersonId;
import app.alongside.ui.Hat;
import app.alongside.ui.Navigation;
import app.alongside.ui.Place;
import app.alongside.ui.Viewer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The coordinator's way to the matching of the programme at hand, and a participant's to what waits for an answer. */
@Component
class MatchingNavigation implements Navigation {
    private static final Pattern PROGRAMME = Pattern.compile("/coordinate/programmes/[0-9a-f-]{36}(?=/|$)");

    private final Proposals proposals;

    MatchingNavigation(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Place> listPlaces(Viewer viewer, Hat hat, String path) {
        Matcher programme = PROGRAMME.matcher(path);
        if (hat == Hat.COORDINATOR && programme.lookingAt()) {
            return List.of(
                    Place.main(20, "matching.nav.matching", "git-compare-arrows", programme.group() + "/matching")
                            .onPhones());
        }
        PersonId me = viewer.personId();
        if (hat != Hat.PARTICIPANT || me == null) {
            return List.of();
        }
        int waiting = proposals.listWaitingFor(me).size();
        boolean here = path.startsWith("/proposals");
        return waiting == 0 && !here
                ? List.of()
                : List.of(Place.main(15, "matching.nav.proposals", "handshake", "/proposals")
                        .waiting(waiting)
                        .onPhones());
    }
}
