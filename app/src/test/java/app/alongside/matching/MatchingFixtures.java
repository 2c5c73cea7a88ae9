package app.alongside.matching;

import app.alongside.calendar.Availabilities;
import app.alongside.matching.runs.MatchRuns;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Profiles;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.JoiningProgrammes;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUsers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** Programmes in which people are matched: {@code matching.programme().with(6)}. */
@TestComponent
@Import(ProposingAnyway.class)
public class MatchingFixtures {
    private final OrganisationFixtures organisations;
    private final ProgrammeFixtures programmes;
    private final Parts parts;

    MatchingFixtures(OrganisationFixtures organisations, ProgrammeFixtures programmes, Parts parts) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.parts = parts;
    }

    /** The parts of the application that scenes drive. */
    @TestComponent
    record Parts(
            PeopleFixtures people,
            ProgrammeFixtures programmes,
            WebUsers users,
            ProposingAnyway proposing,
            Profiles profiles,
            Availabilities availabilities,
            DesigningProgrammes designing,
            JoiningProgrammes joining,
            RunningMatches running,
            MatchRuns runs,
            PublishingMatches publishing,
            Proposals proposals) {}

    /** A published programme of pairs, in an organisation of its own, in which nobody takes part yet. */
    public MatchingScene programme() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        return new MatchingScene(made, programmes.aPublishedProgramme(made.organisation()), parts);
    }

    /** Another programme of the same organisation, in which nobody takes part yet. */
    public MatchingScene programmeBeside(MatchingScene other, String name) {
        return new MatchingScene(other.made(), programmes.aPublishedProgramme(other.organisation(), name), parts);
    }
}
