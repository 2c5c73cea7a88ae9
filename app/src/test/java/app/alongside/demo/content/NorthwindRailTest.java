package app.alongside.demo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NorthwindRailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 18);

    private final List<Colleague> people = NorthwindRail.hire(NorthwindRail.FULL_SIZE, TODAY);

    @Test
    void hiresTheSamePeopleEveryTime() {
        assertThat(NorthwindRail.hire(NorthwindRail.FULL_SIZE, TODAY)).isEqualTo(people);
    }

    @Test
    void hasAboutEighteenHundredPeopleAtFiveSites() {
        assertThat(people).hasSizeBetween(1_800, 1_880);
        assertThat(people.stream().map(person -> person.job().site()).distinct())
                .containsExactlyInAnyOrder("Leeds", "Lisbon", "Nairobi", "Pune", "São Paulo");
    }

    @Test
    void givesEverybodyAnAddressOfTheirOwn() {
        assertThat(people.stream().map(Colleague::email))
                .doesNotHaveDuplicates()
                .allMatch(email -> email.matches("[a-z.]+\\d*@northwindrail\\.example"));
    }

    @Test
    void putsManagersBeforeThoseWhoReportToThem() {
        Set<String> before = new HashSet<>();
        for (Colleague person : people) {
            if (person.managerEmail() != null) {
                assertThat(before).contains(person.managerEmail());
            }
            before.add(person.email());
        }
        assertThat(people.stream().filter(person -> person.managerEmail() == null))
                .extracting(Colleague::name)
                .containsExactly("Kwame Boateng");
    }

    @Test
    void hiresTheWholeCastOnceEvenWhenSmall() {
        List<String> cast = CastMember.listAll().stream().map(CastMember::name).toList();
        List<String> small = NorthwindRail.hire(120, TODAY).stream()
                .map(Colleague::name)
                .filter(cast::contains)
                .toList();
        assertThat(small).containsExactlyInAnyOrderElementsOf(cast);
        assertThat(people.stream().map(Colleague::name)).containsAll(cast);
    }

    @Test
    void neverLetsAnybodyWantWhatTheyOffer() {
        assertThat(people).allSatisfy(person -> {
            Set<String> offered = person.answers().offers().stream()
                    .map(Colleague.SkillAnswer::skill)
                    .collect(Collectors.toSet());
            assertThat(person.answers().wants())
                    .isNotEmpty()
                    .noneMatch(want -> offered.contains(want.skill()))
                    .allMatch(want -> want.target() > want.level());
        });
    }
}
