package app.alongside.matching.runs;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.matching.engine.FloorMatch;
import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.Matcher;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.objectives.FloorResult.Verdict;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.policy.DirectorySegment;
import app.alongside.matching.policy.Floor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldFloorTest {
    private static final Floor OSLO = new Floor(DirectorySegment.LOCATION, "Oslo", 80);

    @Test
    void aFloorThatWasNotDecidedIsNeitherHeldNorImpossible() {
        HeldFloor floor = HeldFloor.of(OSLO, match(Verdict.NOT_FOUND));

        assertThat(floor).isEqualTo(new HeldFloor(OSLO, HeldFloor.Standing.NOT_FOUND, 0, 6, 5, 4));
        assertThat(floor.isHeld()).isFalse();
        assertThat(HeldFloor.of(OSLO, match(Verdict.IMPOSSIBLE)).standing()).isEqualTo(HeldFloor.Standing.IMPOSSIBLE);
    }

    private static FloorMatch match(Verdict verdict) {
        MatchResult nobody = Matcher.match(
                Pool.builder().on(LocalDate.of(2026, 11, 16)).build(), MatchPolicy.defaults(), RunOptions.defaults());
        return new FloorMatch(nobody, verdict, 0, 0, List.of(new FloorMatch.Group("Oslo", 6, 5, 4)));
    }
}
