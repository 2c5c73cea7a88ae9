package app.alongside.matching.engine.circles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the parties of a circle could meet, and when they could without one of them; remembered until somebody joins or leaves.
 * Working it out takes time in proportion to the square of the circle.
 */
final class CircleTimes {
    private final List<Party> parties;
    private WeekStarts[] without = {};
    private WeekStarts anyoneOut = WeekStarts.ANY;
    private boolean known;

    /** @param parties those of the circle, whose list changes as they join and leave */
    CircleTimes(List<Party> parties) {
        this.parties = parties;
    }

    /** Somebody joined or left. */
    void forget() {
        known = false;
    }

    WeekStarts without(@Nullable Party out) {
        learn();
        return without[out == null ? parties.size() : parties.indexOf(out)];
    }

    /** Every beginning that would do if some one party left; one at least of these has to suit whoever takes a seat. */
    WeekStarts anyoneOut() {
        learn();
        return anyoneOut;
    }

    private void learn() {
        if (known) {
            return;
        }
        without = new WeekStarts[parties.size() + 1];
        anyoneOut = WeekStarts.NEVER;
        for (int leaving = 0; leaving <= parties.size(); leaving++) {
            WeekStarts shared = WeekStarts.ANY;
            for (int i = 0; i < parties.size(); i++) {
                shared = i == leaving ? shared : shared.and(parties.get(i).starts());
            }
            without[leaving] = shared;
            anyoneOut = anyoneOut.or(shared);
        }
        known = true;
    }
}
