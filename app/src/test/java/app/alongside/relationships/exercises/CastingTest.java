package app.alongside.relationships.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.relationships.exercises.Casting.Round;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastingTest {
    private final ExerciseBank bank = new ExerciseBank();

    @Test
    void twoSwapTheirRoles() {
        Casting casting = Casting.of(bank.find("first-question", 2).orElseThrow(), 2);
        assertThat(casting.rounds().stream().map(Round::roles))
                .containsExactly(List.of("Teller", "Asker"), List.of("Asker", "Teller"));
    }

    @Test
    void inACircleEverybodyHasEveryRoleOnceAndTheOthersShareOne() {
        Casting casting = Casting.of(bank.find("action-circle", 5).orElseThrow(), 5);
        for (int member = 0; member < 5; member++) {
            int place = member;
            assertThat(casting.rounds().stream().map(round -> round.roles().get(place)))
                    .containsExactlyInAnyOrder("Holder of the case", "Timekeeper", "Askers", "Askers", "Askers");
        }
    }

    @Test
    void whoHasNoRoleWatchesAndRolesWithoutAPlayerAreLeftOut() {
        assertThat(Casting.of(bank.find("say-it-back", 3).orElseThrow(), 3)
                        .rounds()
                        .getFirst()
                        .roles())
                .containsExactly("First speaker", "Second speaker", "");
        assertThat(Casting.of(bank.find("meeting-cut-in", 2).orElseThrow(), 2)
                        .rounds()
                        .getFirst()
                        .roles())
                .containsExactly("You", "Louder colleague");
    }

    @Test
    void theBankHasEnoughForPairsAndMoreForCirclesEachOnce() {
        assertThat(bank.listFor(2)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(bank.listFor(4)).hasSizeGreaterThan(bank.listFor(2).size());
        Set<String> keys = new HashSet<>();
        assertThat(bank.listFor(4)).allSatisfy(exercise -> {
            assertThat(keys.add(exercise.key())).as(exercise.key()).isTrue();
            assertThat(exercise.script().parts())
                    .allSatisfy(part -> assertThat(part.name()).isNotBlank());
        });
        assertThat(Set.of("prepare", "begin", "agree", "work", "review", "close", "after"))
                .allSatisfy(stage -> assertThat(bank.listFor(2)).anyMatch(exercise -> exercise.suits(stage)));
    }
}
