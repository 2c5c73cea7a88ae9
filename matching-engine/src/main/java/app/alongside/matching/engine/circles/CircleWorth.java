package app.alongside.matching.engine.circles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a circle is worth, in micro-units: for each member the mean of all pairs, and a quarter of it by the topic's rank. What each
 * party is worth to the others is remembered until somebody joins or leaves, so that a party that takes another's place is judged
 * without looking at the pairs of those who stay.
 */
final class CircleWorth {
    private static final int TOPIC_SHARE = 4;

    private final CircleProblem problem;
    private final int topic;
    private final List<Party> parties;
    private long pairs;
    private long topics;
    private int people;
    private long[] bonds = {};
    private boolean known;

    /** @param parties those of the circle, whose list changes as they join and leave */
    CircleWorth(CircleProblem problem, int topic, List<Party> parties) {
        this.problem = problem;
        this.topic = topic;
        this.parties = parties;
    }

    /** To be told before the party is in the list. */
    void join(Party in) {
        pairs += inside(in) + bond(in);
        topics += topicWorth(in);
        people += in.size();
        known = false;
    }

    /** To be told while the party is still in the list. */
    void leave(Party out) {
        pairs -= inside(out) + bond(out);
        topics -= topicWorth(out);
        people -= out.size();
        known = false;
    }

    long now() {
        return worth(people, pairs, topics);
    }

    long after(@Nullable Party in, @Nullable Party out) {
        return in == null ? without(out) : after(in, out, bond(in));
    }

    private long without(@Nullable Party out) {
        return out == null
                ? now()
                : worth(people - out.size(), pairs - inside(out) - remembered(out), topics - topicWorth(out));
    }

    /** As {@link #after(Party, Party)}, where it is known already what the newcomer is worth to all who sit here. */
    long after(Party in, @Nullable Party out, long bond) {
        long pairsNow = pairs + inside(in) + bond;
        long topicsNow = topics + topicWorth(in);
        return out == null
                ? worth(people + in.size(), pairsNow, topicsNow)
                : worth(
                        people + in.size() - out.size(),
                        pairsNow - inside(out) - remembered(out) - between(in, out),
                        topicsNow - topicWorth(out));
    }

    private static long worth(int people, long pairs, long topics) {
        long fromPairs = people < 2 ? 0 : 2 * pairs / (people - 1);
        return ((TOPIC_SHARE - 1) * fromPairs + topics) / TOPIC_SHARE;
    }

    private long topicWorth(Party party) {
        long worth = 0;
        for (int person : party.members()) {
            worth += problem.topics().worth(topic, person);
        }
        return worth;
    }

    private long remembered(Party member) {
        if (!known) {
            bonds = parties.stream().mapToLong(this::bond).toArray();
            known = true;
        }
        return bonds[parties.indexOf(member)];
    }

    /** What a party, whether of the circle or not, and the others in it are worth to each other. */
    long bond(Party party) {
        long sum = 0;
        for (Party other : parties) {
            sum += other == party ? 0 : between(party, other);
        }
        return sum;
    }

    private long between(Party one, Party two) {
        long sum = 0;
        for (int a : one.members()) {
            for (int b : two.members()) {
                sum += problem.pairs().value(a, b);
            }
        }
        return sum;
    }

    private long inside(Party party) {
        long sum = 0;
        int[] members = party.members();
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                sum += problem.pairs().value(members[i], members[j]);
            }
        }
        return sum;
    }
}
