package app.alongside.people.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.people.AddingSkills;
import app.alongside.people.ChangingSkills;
import app.alongside.people.Offer;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.Skill;
import app.alongside.people.Skill.Standing;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class TaxonomyTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures people;

    @Autowired
    Skills skills;

    @Autowired
    AddingSkills adding;

    @Autowired
    ChangingSkills changing;

    @Autowired
    Profiles profiles;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixtures.Made made;
    private WebUser helena;

    @BeforeEach
    void signIn() {
        made = organisations.anOrganisation();
        helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());
    }

    @Test
    void listsSkillsPageByPageAndFindsThemThroughSlips() {
        Answer first = helena.get("/coordinate/skills");
        String last = first.page().select("tbody th").eachText().getLast();
        Answer second = helena.get(first.page().select("a[rel=next]").attr("href"));
        assertThat(second.page().select("tbody th").eachText().getFirst()).isGreaterThan(last);
        assertThat(helena.get("/coordinate/skills?q=negotation")
                        .page()
                        .select("tbody th")
                        .eachText())
                .contains("Negotiation");
    }

    @Test
    void aSkillIsAddedOnceAndGetsOtherNamesAndABroaderSkill() {
        Answer added = add("Bell ringing");
        assertThat(added.text()).contains("Bell ringing is in the list.");
        assertThat(helena.submit(helena.get("/coordinate/skills"), "/coordinate/skills", Map.of("name", "bell-ringing"))
                        .status())
                .isEqualTo(422);
        Answer named = helena.submit(added, added.path() + "/aliases", Map.of("alias", "Campanology"));
        assertThat(named.text()).contains("Campanology");
        assertThat(helena.submit(named, added.path() + "/aliases", Map.of("alias", "Python"))
                        .status())
                .isEqualTo(422);
        helena.submit(named, added.path() + "/broader", Map.of("broader", "Communication"));
        in(() -> {
            Skill bells = skills.findByName("campanology").orElseThrow();
            assertThat(bells.name()).isEqualTo("Bell ringing");
            assertThat(bells.broader()).isEqualTo(people.skill("Communication"));
        });
    }

    @Test
    void noSkillBecomesAKindOfItself() {
        SkillId communication = id("Communication");
        Answer page = helena.get("/coordinate/skills/" + communication);
        Answer refused = helena.submit(page, page.path() + "/broader", Map.of("broader", "Report writing"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#broader").attr("value")).isEqualTo("Report writing");
    }

    @Test
    void mergingTakesOffersAndWantsAlongAndTheOldNameStillFinds() {
        SkillId bells = CurrentOrganisation.call(
                made.organisation().id(),
                () -> adding.findOrSuggest("Bell ringing").id());
        Person ama = people.aPerson(made.organisation(), "Ama Mensah");
        Person rui = people.aPerson(made.organisation(), "Rui Pestana");
        SkillId presenting = id("Presenting");
        in(() -> {
            profiles.saveOffers(ama.id(), List.of(new Offer(presenting, 2), new Offer(bells, 5)));
            profiles.saveWants(rui.id(), List.of(new Want(bells, 1, 3)));
        });
        Answer page = helena.get("/coordinate/skills/" + bells);
        Answer merged = helena.submit(page, page.path() + "/merger", Map.of("into", "presenting"));
        assertThat(merged.path()).isEqualTo("/coordinate/skills/" + presenting);
        in(() -> {
            Profile hers = profiles.get(ama.id());
            assertThat(hers.offers()).containsExactly(new Offer(presenting, 5));
            assertThat(profiles.get(rui.id()).wants()).containsExactly(new Want(presenting, 1, 3));
            assertThat(skills.get(bells).id()).isEqualTo(presenting);
            assertThat(skills.findByName("bell ringing").orElseThrow().id()).isEqualTo(presenting);
        });
    }

    @Test
    void mergingABroaderSkillIntoOneFarBelowItLeavesNoCircle() {
        in(() -> {
            SkillId top = adding.add("Bell founding").id();
            SkillId middle = adding.add("Bell tuning").id();
            SkillId low = adding.add("Bell ringing").id();
            assertThat(changing.setBroader(middle, top)).isTrue();
            assertThat(changing.setBroader(low, middle)).isTrue();
            changing.merge(top, low);
            assertThat(skills.get(low).broader()).isNull();
            assertThat(skills.get(middle).broader()).isEqualTo(low);
        });
    }

    @Test
    void whoeverSavesASkillWhileItIsMergedHasTheOneThatStays() {
        SkillId bells = CurrentOrganisation.call(
                made.organisation().id(), () -> adding.add("Bell ringing").id());
        SkillId chimes = CurrentOrganisation.call(
                made.organisation().id(), () -> adding.add("Chime ringing").id());
        Person ama = people.aPerson(made.organisation(), "Ama Mensah");
        List<CompletableFuture<Void>> saving = new ArrayList<>();
        in(() -> transaction.executeWithoutResult(status -> {
            changing.merge(bells, chimes);
            saving.add(CompletableFuture.runAsync(() -> in(() -> {
                profiles.saveOffers(ama.id(), List.of(new Offer(bells, 5)));
                profiles.saveWants(ama.id(), List.of(new Want(bells, 1, 3)));
            })));
            await().until(() -> jdbc.sql("select exists (select from pg_locks where not granted)")
                    .query(Boolean.class)
                    .single());
        }));
        saving.forEach(CompletableFuture::join);
        in(() -> {
            assertThat(profiles.get(ama.id()).offers()).containsExactly(new Offer(chimes, 5));
            assertThat(profiles.get(ama.id()).wants()).containsExactly(new Want(chimes, 1, 3));
        });
    }

    @Test
    void aBroaderSkillCanBeTakenAwayAgain() {
        SkillId bells = CurrentOrganisation.call(
                made.organisation().id(), () -> adding.add("Bell ringing").id());
        Answer page = helena.get("/coordinate/skills/" + bells);
        Answer named = helena.submit(page, page.path() + "/broader", Map.of("broader", "Communication"));
        helena.submit(named, page.path() + "/broader", Map.of("broader", ""));
        in(() -> assertThat(skills.get(bells).broader()).isNull());
    }

    @Test
    void mergingBackWhatWasMergedChangesNothing() {
        in(() -> {
            SkillId bells = adding.add("Bell ringing").id();
            SkillId chimes = adding.add("Chime ringing").id();
            changing.merge(bells, chimes);
            changing.merge(chimes, bells);
            assertThat(skills.get(bells).name()).isEqualTo("Chime ringing");
            assertThat(skills.get(bells)).isEqualTo(skills.get(chimes));
        });
    }

    @Test
    void aSuggestionIsTakenIntoTheList() {
        in(() -> adding.findOrSuggest("Bell ringing"));
        Answer list = helena.get("/coordinate/skills");
        assertThat(list.text()).contains("1 suggestion to look at");
        Answer page = helena.get("/coordinate/skills/" + id("Bell ringing"));
        helena.submit(page, page.path() + "/settling", Map.of());
        in(() -> assertThat(skills.findByName("Bell ringing").orElseThrow().standing())
                .isEqualTo(Standing.LISTED));
    }

    @Test
    void aSkillOfAnotherOrganisationIsNotThere() {
        var other = organisations.anOrganisation();
        SkillId foreign = CurrentOrganisation.call(other.organisation().id(), () -> people.skill("Python"));
        assertThat(helena.get("/coordinate/skills/" + foreign).status()).isEqualTo(404);
    }

    private Answer add(String name) {
        return helena.submit(helena.get("/coordinate/skills"), "/coordinate/skills", Map.of("name", name));
    }

    private SkillId id(String name) {
        return CurrentOrganisation.call(made.organisation().id(), () -> people.skill(name));
    }

    private void in(Runnable work) {
        CurrentOrganisation.run(made.organisation().id(), work);
    }
}
