package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * How many people can sit at most, without searching. A party can sit only where enough others who may sit with it share a topic
 * and a half-hour, a facilitator and the skills among them. Parties that could never meet, even through others, are counted apart:
 * c circles hold between c times the least and c times the most, there are no more circles than facilitators, and whoever does not
 * fit into that is over. Takes time in proportion to people, their topics and half-hours, and the people in each of these.
 */
final class PlacementBound {
    private final CircleProblem problem;
    private final List<List<Party>> waiting = new ArrayList<>();
    private final int[] group;

    PlacementBound(CircleProblem problem) {
        this.problem = problem;
        int buckets = problem.topics().count() * Availability.SLOTS;
        for (int bucket = 0; bucket < buckets; bucket++) {
            waiting.add(new ArrayList<>());
        }
        problem.parties()
                .forEach(party -> visitBuckets(party, b -> waiting.get(b).add(party)));
        group = new int[problem.parties().size() + buckets];
        Arrays.setAll(group, each -> each);
    }

    private static void visitBuckets(Party party, IntConsumer visitor) {
        BitSet starts = party.starts().toBits();
        for (int topic : party.topics()) {
            for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
                visitor.accept(topic * Availability.SLOTS + start);
            }
        }
    }

    /** No seating seats more people than this. */
    int people() {
        int parties = problem.parties().size();
        boolean[] canSit = new boolean[parties];
        int[] alike = alike();
        Map<Integer, Boolean> hopes = new HashMap<>();
        for (Party party : problem.parties()) {
            Map<Integer, Boolean> asked = new HashMap<>();
            visitBuckets(party, bucket -> {
                boolean news = !canSit[party.number()] || head(party.number()) != head(parties + bucket);
                if (news
                        && hopes.computeIfAbsent(alike[bucket], this::isComplete)
                        && asked.computeIfAbsent(alike[bucket], first -> couldSit(party, first))) {
                    canSit[party.number()] = true;
                    join(party.number(), parties + bucket);
                }
            });
        }
        int[] people = new int[group.length];
        int[] willing = new int[group.length];
        for (Party party : problem.parties()) {
            int head = head(party.number());
            people[head] += canSit[party.number()] ? party.size() : 0;
            willing[head] += canSit[party.number()] && problem.facilitates(party) ? 1 : 0;
        }
        int most = 0;
        for (int head = 0; head < group.length; head++) {
            most += seats(people[head], problem.rules().facilitated() ? willing[head] : people[head]);
        }
        return most;
    }

    /** Of each bucket, the first in a row of such as hold the same parties; all do, where nobody's free time is known. */
    private int[] alike() {
        int[] alike = new int[waiting.size()];
        for (int bucket = 0; bucket < alike.length; bucket++) {
            boolean asBefore =
                    bucket % Availability.SLOTS > 0 && waiting.get(bucket).equals(waiting.get(bucket - 1));
            alike[bucket] = asBefore ? alike[bucket - 1] : bucket;
        }
        return alike;
    }

    /** Whether all in a bucket together have what a circle needs. */
    private boolean isComplete(int bucket) {
        int topic = bucket / Availability.SLOTS;
        List<Party> all = waiting.get(bucket);
        long covered = all.stream().mapToLong(party -> covers(topic, party)).reduce(0, (one, two) -> one | two);
        return all.stream().mapToInt(Party::size).sum() >= problem.rules().least()
                && (!problem.rules().facilitated() || all.stream().anyMatch(problem::facilitates))
                && (problem.topics().needs(topic) & ~covered) == 0;
    }

    private boolean couldSit(Party party, int bucket) {
        int topic = bucket / Availability.SLOTS;
        int people = party.size();
        boolean facilitated = !problem.rules().facilitated() || problem.facilitates(party);
        long lacks = problem.topics().needs(topic) & ~covers(topic, party);
        OpenCircle alone = new OpenCircle(problem, topic);
        alone.add(party);
        for (Party other : waiting.get(bucket)) {
            if (other != party && alone.fits(other, null)) {
                people += other.size();
                facilitated |= problem.facilitates(other);
                lacks &= ~covers(topic, other);
            }
            if (people >= problem.rules().least() && facilitated && lacks == 0) {
                return true;
            }
        }
        return people >= problem.rules().least() && facilitated && lacks == 0;
    }

    private long covers(int topic, Party party) {
        long covers = 0;
        for (int person : party.members()) {
            covers |= problem.topics().covers(topic, person);
        }
        return covers;
    }

    /** The most of these people whom up to so many circles of the allowed sizes can hold. */
    private int seats(int people, int circles) {
        int best = 0;
        for (int each = 1; each <= circles && each * problem.rules().least() <= people; each++) {
            best = Math.max(best, Math.min(people, each * problem.rules().most()));
        }
        return best;
    }

    private void join(int one, int two) {
        group[head(one)] = head(two);
    }

    private int head(int member) {
        int head = member;
        while (group[head] != head) {
            group[head] = group[group[head]];
            head = group[head];
        }
        return head;
    }
}
