package app.alongside.matching.cli.people;

import app.alongside.matching.engine.GroupFloor;
import app.alongside.matching.engine.circles.CircleRules;
import app.alongside.matching.engine.circles.Topic;
import app.alongside.matching.engine.formats.Buddies;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a policy file says about relationships other than pairs.
 *
 * @param topics of circles; empty for those that people name
 * @param flashRounds how many rounds of conversations
 * @param buddies how long somebody is new, and by when they get a buddy
 * @param floor that pairs hold for groups; null for none
 */
record FormatSettings(
        CircleRules circles,
        List<Topic> topics,
        int flashRounds,
        Buddies.Terms buddies,
        @Nullable GroupFloor floor) {
    static FormatSettings defaults() {
        return new FormatSettings(CircleRules.defaults(), List.of(), 6, new Buddies.Terms(90, 10, Set.of()), null);
    }
}
