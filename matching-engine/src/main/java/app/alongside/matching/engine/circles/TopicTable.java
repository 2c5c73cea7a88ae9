package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Offer;
import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Who chose which topic in which place of their list, and who covers which of the skills it needs. */
final class TopicTable {
    private static final int NOT_CHOSEN = -1;
    private static final int OPEN_TO_ANY = Weights.MICRO * 3 / 4;
    private static final int STEP_DOWN = Weights.MICRO / 10;
    private static final int LEAST_WORTH = Weights.MICRO / 2;

    private final List<Topic> topics;
    private final int[][] rank;
    private final long[][] covers;

    TopicTable(Pool pool, Wishes wishes, int coverLevel) {
        topics = wishes.topics();
        rank = new int[topics.size()][pool.size()];
        covers = new long[topics.size()][pool.size()];
        List<String> names = topics.stream().map(Topic::name).toList();
        for (int person = 0; person < pool.size(); person++) {
            List<String> own = wishes.chosen().getOrDefault(pool.id(person), List.of());
            List<Offer> offers = pool.spec(person).offers();
            for (int topic = 0; topic < topics.size(); topic++) {
                int place = own.indexOf(names.get(topic));
                rank[topic][person] = own.isEmpty() ? Integer.MAX_VALUE : place;
                covers[topic][person] = covered(topics.get(topic), offers, coverLevel);
            }
        }
    }

    private static long covered(Topic topic, List<Offer> offers, int level) {
        long covered = 0;
        for (int skill = 0; skill < topic.skills().size(); skill++) {
            String wanted = spelling(topic.skills().get(skill));
            boolean offered = offers.stream()
                    .anyMatch(o -> o.level() >= level && spelling(o.skill()).equals(wanted));
            covered |= offered ? 1L << skill : 0;
        }
        return covered;
    }

    private static String spelling(String skill) {
        return skill.strip().toLowerCase(Locale.ROOT);
    }

    int count() {
        return topics.size();
    }

    Topic topic(int topic) {
        return topics.get(topic);
    }

    int indexOf(String name) {
        return IntStream.range(0, topics.size())
                .filter(topic -> topics.get(topic).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is no topic."));
    }

    boolean suits(int topic, int person) {
        return rank[topic][person] != NOT_CHOSEN;
    }

    /** The place of the topic in the person's list, 1 for the dearest; 0 for somebody open to any. */
    int place(int topic, int person) {
        return rank[topic][person] == Integer.MAX_VALUE ? 0 : rank[topic][person] + 1;
    }

    /** What the topic is worth to somebody it suits, in micro-units: a whole for the dearest, a tenth less for each below. */
    int worth(int topic, int person) {
        int place = place(topic, person);
        return place == 0 ? OPEN_TO_ANY : Math.max(LEAST_WORTH, Weights.MICRO - (place - 1) * STEP_DOWN);
    }

    /** A bit for each skill of the topic that the person offers at the level. */
    long covers(int topic, int person) {
        return covers[topic][person];
    }

    /** All bits of the skills that the topic needs. */
    long needs(int topic) {
        return (1L << topics.get(topic).skills().size()) - 1;
    }

    /** The topics that suit all of these people. */
    int[] suiting(int... people) {
        return IntStream.range(0, topics.size())
                .filter(topic -> Arrays.stream(people).allMatch(person -> suits(topic, person)))
                .toArray();
    }
}
