package app.alongside.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class RelationshipAccessTest {
    private static final List<String> PAGES = List.of(
            "",
            "/pause",
            "/ending",
            "/agreement",
            "/agreement/clauses/new",
            "/agreement/clauses/purpose",
            "/goals",
            "/goals/new");

    private static final List<String> ACTIONS = List.of(
            "/pause",
            "/resumption",
            "/ending",
            "/agreement/signatures",
            "/agreement/clauses",
            "/agreement/clauses/purpose",
            "/agreement/clauses/purpose/removal",
            "/goals");

    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    PeopleFixtures people;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Relationships all;

    @Test
    void itsMembersOpenEveryPage() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        assertThat(PAGES)
                .allSatisfy(
                        page -> assertThat(ines.get(made.path(page)).status()).isEqualTo(200));
    }

    @Test
    void nobodyElseOpensAnyNotEvenACoordinator() {
        Made made = relationships.aPair();
        Person colleague = people.aPerson(made.organisation(), "Rafael Nogueira");
        WebUser coordinator = new WebUser(port);
        organisations.signIn(coordinator, made.organisation(), made.coordinator());
        refusesEverything(relationships.signedIn(port, made, colleague), made);
        refusesEverything(coordinator, made);
    }

    @Test
    void aMemberOfAnotherOrganisationOpensNone() {
        Made made = relationships.aPair();
        Made elsewhere = relationships.aPair();
        refusesEverything(relationships.signedIn(port, elsewhere, elsewhere.one()), made);
    }

    @Test
    void whatDoesNotExistLooksLikeWhatIsNotYours() {
        Made made = relationships.aPair();
        WebUser ines = relationships.signedIn(port, made, made.one());
        assertThat(ines.get("/relationships/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(ines.get("/relationships/not-an-id").status()).isEqualTo(400);
    }

    private void refusesEverything(WebUser stranger, Made made) {
        assertThat(PAGES)
                .allSatisfy(page ->
                        assertThat(stranger.get(made.path(page)).status()).isEqualTo(404));
        WebUser.Answer account = stranger.get("/account");
        for (String action : ACTIONS) {
            assertThat(stranger.post(account, made.path(action), Map.of("until", "2099-01-01", "version", "1"))
                            .status())
                    .isEqualTo(404);
        }
        made.in(() -> assertThat(all.get(made.id()).isActive()).isTrue());
    }
}
