package app.alongside.matching.engine.circles;

import java.util.BitSet;

/** People who come together: one person, or several who must sit in the same circle. Immutable. */
final class Party {
    private final int number;
    private final int[] members;
    private final WeekStarts starts;
    private final long languages;
    private final int[] topics;
    private final BitSet accepted = new BitSet();

    /** @param topics the topics that suit all of them, ascending */
    Party(int number, int[] members, WeekStarts starts, long languages, int[] topics) {
        this.number = number;
        this.members = members;
        this.starts = starts;
        this.languages = languages;
        this.topics = topics;
        for (int topic : topics) {
            accepted.set(topic);
        }
    }

    int number() {
        return number;
    }

    int[] members() {
        return members;
    }

    int size() {
        return members.length;
    }

    /** When a meeting could begin that all of them can attend. */
    WeekStarts starts() {
        return starts;
    }

    /** A bit for each language that all of them speak. */
    long languages() {
        return languages;
    }

    int[] topics() {
        return topics;
    }

    boolean accepts(int topic) {
        return accepted.get(topic);
    }
}
