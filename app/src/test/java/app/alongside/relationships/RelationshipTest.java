package app.alongside.relationships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import app.alongside.relationships.Relationship.Active;
import app.alongside.relationships.Relationship.Closed;
import app.alongside.relationships.Relationship.Paused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RelationshipTest {
    private static final Instant NOW = Instant.parse("2026-02-09T10:00:00Z");
    private static final LocalDate EASTER = LocalDate.of(2026, 4, 5);
    private static final PersonId INES = somebody();
    private static final PersonId WANJIRU = somebody();

    private final Relationship pair = start(List.of(INES, WANJIRU));

    @Test
    void beginsActiveWithNothingBehindIt() {
        assertThat(pair.state()).isEqualTo(new Active());
        assertThat(pair.milestones()).isEqualTo(new Relationship.Milestones(NOW, null, null));
        assertThat(pair.peersOf(INES)).containsExactly(WANJIRU);
    }

    @Test
    void hasTwoToEightDifferentMembers() {
        assertThatThrownBy(() -> start(List.of(INES))).hasMessageContaining("not 1");
        assertThatThrownBy(() -> start(
                        Stream.generate(RelationshipTest::somebody).limit(9).toList()))
                .hasMessageContaining("not 9");
        assertThatThrownBy(() -> start(List.of(INES, INES))).hasMessageContaining("twice");
        assertThat(start(Stream.generate(RelationshipTest::somebody).limit(8).toList())
                        .members())
                .hasSize(8);
    }

    @Test
    void restsAndIsTakenUpAgainByTheOther() {
        Relationship resting = pair.pause(INES, EASTER, NOW);
        assertThat(resting.state()).isEqualTo(new Paused(INES, NOW, EASTER));
        assertThat(resting.isActive()).isFalse();
        assertThat(resting.resume(WANJIRU).isActive()).isTrue();
    }

    @Test
    void cannotRestTwiceNorBeTakenUpWhileItGoesOn() {
        Relationship resting = pair.pause(INES, EASTER, NOW);
        assertThatThrownBy(() -> resting.pause(WANJIRU, EASTER, NOW)).isInstanceOf(NotActive.class);
        assertThatThrownBy(() -> pair.resume(INES)).isInstanceOf(NotActive.class);
    }

    @Test
    void endsOnceByOneMembersWishAlsoWhileItRests() {
        Relationship over = pair.pause(INES, EASTER, NOW).end(WANJIRU, NOW);
        assertThat(over.state()).isEqualTo(new Closed(WANJIRU, NOW));
        assertThat(over.isOver()).isTrue();
        assertThatThrownBy(() -> over.end(INES, NOW)).isInstanceOf(NotActive.class);
        assertThatThrownBy(() -> over.resume(INES)).isInstanceOf(NotActive.class);
        assertThatThrownBy(() -> over.pause(INES, EASTER, NOW)).isInstanceOf(NotActive.class);
    }

    @Test
    void isChangedByItsMembersOnly() {
        PersonId stranger = somebody();
        assertThatThrownBy(() -> pair.end(stranger, NOW)).hasMessageContaining("not a member");
        assertThatThrownBy(() -> pair.pause(stranger, EASTER, NOW)).hasMessageContaining("not a member");
    }

    @Test
    void remembersWhenItFirstAgreedAndFirstMet() {
        Relationship further = pair.agreed(NOW.plusSeconds(60)).met(NOW.plusSeconds(120));
        Relationship later = further.agreed(NOW.plusSeconds(600)).met(NOW.plusSeconds(900));
        assertThat(later.milestones())
                .isEqualTo(new Relationship.Milestones(NOW, NOW.plusSeconds(60), NOW.plusSeconds(120)));
    }

    private static Relationship start(List<PersonId> members) {
        return Relationship.start(new ProgrammeId(UUID.randomUUID()), new ProposalId(UUID.randomUUID()), members, NOW);
    }

    private static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
