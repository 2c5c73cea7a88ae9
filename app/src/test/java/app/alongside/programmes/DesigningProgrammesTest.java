package app.alongside.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.identity.Organisation;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.DesigningProgrammes.Publication;
import app.alongside.programmes.DesigningProgrammes.Saving;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class DesigningProgrammesTest {
    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    ProgrammeFixtures fixtures;

    @Autowired
    DesigningProgrammes designing;

    @Autowired
    Programmes programmes;

    private Organisation organisation;

    @BeforeEach
    void make() {
        organisation = organisations.anOrganisation().organisation();
    }

    @Test
    void aTemplateLacksNothingAndStaysADraftUntilPublished() {
        Programme draft = fixtures.aDraft(organisation, "Peer Exchange");
        assertThat(draft.status()).isEqualTo(Programme.Status.DRAFT);
        assertThat(draft.stages())
                .extracting(Stage::key)
                .containsExactly("prepare", "begin", "agree", "work", "review", "close", "after");
        inside(() -> {
            assertThat(programmes.listOpen()).isEmpty();
            assertThat(fixtures.publish(draft.id()).status()).isEqualTo(Programme.Status.PUBLISHED);
            assertThat(programmes.listOpen()).extracting(Programme::id).containsExactly(draft.id());
        });
    }

    @Test
    void twoProgrammesOfOneNameHaveTheirOwnAddresses() {
        assertThat(fixtures.aDraft(organisation, "Été à deux").slug()).isEqualTo("ete-a-deux");
        assertThat(fixtures.aDraft(organisation, "Été à deux").slug()).isEqualTo("ete-a-deux-2");
        assertThat(fixtures.aDraft(organisation, "日本").slug()).isEqualTo("programme");
    }

    @Test
    void aDesignThatLacksSomethingIsNotPublishedAndSaysWhat() {
        Programme draft = fixtures.aDraft(organisation, "Peer Exchange");
        Purpose purpose = draft.design().purpose();
        inside(() -> {
            designing.change(draft.id(), new Purpose(purpose.name(), " ", List.of(), purpose.itIs(), List.of()));
            assertThat(designing.publish(draft.id()))
                    .isInstanceOfSatisfying(
                            Publication.NotReady.class,
                            notReady -> assertThat(notReady.gaps())
                                    .extracting(Gap::field)
                                    .containsExactly("statement", "objectives", "itIsNot"));
            assertThat(programmes.get(draft.id()).isDraft()).isTrue();
        });
    }

    @Test
    void aChangeIsSeenByPeopleOnlyOncePublished() {
        Programme published = fixtures.aPublishedProgramme(organisation);
        Stages shorter = new Stages(published.stages().subList(0, 6));
        inside(() -> {
            designing.change(published.id(), shorter);
            assertThat(programmes.get(published.id()).stages()).hasSize(7);
            assertThat(programmes.findLatest(published.id()).orElseThrow().stages())
                    .hasSize(6);
            assertThat(fixtures.publish(published.id()).stages()).hasSize(6);
        });
    }

    @Test
    void twoCoordinatorsMayChangeDifferentPartsButNotTheSameUnseen() {
        Programme read = fixtures.aDraft(organisation, "Peer Exchange");
        Dates dates = read.design().dates();
        inside(() -> {
            designing.save(read.id(), new Dates(dates.starts(), dates.ends(), null, 3), read.version());
            Saving other = designing.save(read.id(), new Stages(read.stages().subList(0, 6)), read.version());
            Saving same = designing.save(read.id(), new Dates(dates.starts(), dates.ends(), null, 9), read.version());
            assertThat(other).isInstanceOf(Saving.Saved.class);
            assertThat(same).isInstanceOf(Saving.ChangedMeanwhile.class);
            assertThat(same.latest().answerDays()).isEqualTo(3);
            assertThat(same.latest().stages()).hasSize(6);
        });
    }

    @Test
    void savingWhatIsSavedAlreadyMakesNoVersion() {
        Programme draft = fixtures.aDraft(organisation, "Peer Exchange");
        inside(() -> assertThat(
                        designing.change(draft.id(), draft.design().dates()).version())
                .isEqualTo(draft.version()));
    }

    @Test
    void aConsentTextIsANewVersionOnlyWhenPeopleMayHaveAgreedToTheOldOne() {
        Programme draft = fixtures.aDraft(organisation, "Peer Exchange");
        inside(() -> {
            assertThat(designing.change(draft.id(), new ConsentText(9, "One")).consent())
                    .isEqualTo(new ConsentText(1, "One"));
            fixtures.publish(draft.id());
            assertThat(designing.change(draft.id(), new ConsentText(1, "Two")).consent())
                    .isEqualTo(new ConsentText(2, "Two"));
            assertThat(designing.change(draft.id(), new ConsentText(1, "Three")).consent())
                    .isEqualTo(new ConsentText(2, "Three"));
            assertThat(designing.change(draft.id(), new ConsentText(1, "One")).consent())
                    .isEqualTo(new ConsentText(1, "One"));
        });
    }

    @Test
    void anotherOrganisationsProgrammeIsNotThere() {
        Programme foreign = fixtures.aPublishedProgramme(organisation);
        Organisation other = organisations.anOrganisation().organisation();
        CurrentOrganisation.run(other.id(), () -> {
            assertThat(programmes.find(foreign.id())).isEmpty();
            assertThat(programmes.findBySlug(foreign.slug())).isEmpty();
            assertThatThrownBy(() -> designing.publish(foreign.id())).isInstanceOf(NoSuchProgramme.class);
            assertThatThrownBy(() -> designing.change(foreign.id(), foreign.consent()))
                    .isInstanceOf(NoSuchProgramme.class);
        });
    }

    private void inside(Runnable work) {
        CurrentOrganisation.run(organisation.id(), work);
    }
}
