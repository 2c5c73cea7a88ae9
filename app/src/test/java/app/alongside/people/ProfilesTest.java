package app.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.identity.Organisation;
import app.alongside.people.Profile.Depth;
import app.alongside.people.Profile.Preference;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class ProfilesTest {
    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    PeopleFixtures fixtures;

    @Autowired
    Profiles profiles;

    private Organisation organisation;
    private Person ama;

    @BeforeEach
    void open() {
        organisation = organisations.anOrganisation().organisation();
        ama = fixtures.aPerson(organisation, "Ama Mensah");
    }

    @Test
    void beginEmptyWithRoomForOnePartner() {
        CurrentOrganisation.run(
                organisation.id(), () -> assertThat(profiles.get(ama.id())).isEqualTo(Profile.empty(ama.id())));
    }

    @Test
    void keepEachAnswerAndTheOrderOfWants() {
        CurrentOrganisation.run(organisation.id(), () -> {
            SkillId python = fixtures.skill("Python");
            SkillId rams = fixtures.skill("RAMS");
            profiles.saveOffers(ama.id(), List.of(new Offer(python, 5), new Offer(rams, 2)));
            profiles.saveWants(ama.id(), List.of(new Want(rams, 2, 4), new Want(python, 1, 3)));
            profiles.saveWants(ama.id(), List.of(new Want(python, 1, 3), new Want(rams, 2, 4)));
            profiles.saveInterests(ama.id(), List.of(" Chess ", "", "Chess", "Bridges"));
            profiles.saveGoals(ama.id(), List.of("Chartership"));
            profiles.saveChallenges(ama.id(), List.of("Too many meetings"));
            profiles.saveDepth(ama.id(), Depth.COLLEGIAL);
            profiles.savePreference(ama.id(), Preference.DIFFERENT);
            profiles.saveWorkingStyle(ama.id(), Map.of("plans", 4, "talks", 2));
            profiles.saveWorkingStyle(ama.id(), Map.of("talks", 5));
            profiles.saveCapacity(ama.id(), 2, 6);
            profiles.saveBio(ama.id(), "Builds bridges.");
            Profile kept = profiles.mapByIds(List.of(ama.id())).get(ama.id());
            assertThat(kept)
                    .isEqualTo(new Profile(
                            ama.id(),
                            List.of(new Offer(python, 5), new Offer(rams, 2)),
                            List.of(new Want(python, 1, 3), new Want(rams, 2, 4)),
                            List.of("Chess", "Bridges"),
                            List.of("Chartership"),
                            List.of("Too many meetings"),
                            Depth.COLLEGIAL,
                            Preference.DIFFERENT,
                            Map.of("plans", 4, "talks", 5),
                            2,
                            6,
                            "Builds bridges."));
        });
    }

    @Test
    void refuseWhatIsOutOfBounds() {
        CurrentOrganisation.run(organisation.id(), () -> {
            assertThatThrownBy(() -> profiles.saveCapacity(ama.id(), 6, 2)).hasMessageContaining("6 partners");
            assertThatThrownBy(() -> profiles.saveWorkingStyle(ama.id(), Map.of("plans", 6)))
                    .hasMessageContaining("between 1 and 5");
            assertThatThrownBy(() -> new Want(fixtures.skill("Python"), 4, 2)).hasMessageContaining("below");
            assertThat(profiles.get(ama.id())).isEqualTo(Profile.empty(ama.id()));
        });
    }
}
