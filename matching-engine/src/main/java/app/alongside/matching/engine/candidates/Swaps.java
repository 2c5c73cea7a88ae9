package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The pairs that have something to give each other in return: for each of some skills and any second one, or the same, those who want
 * the first and offer the second, with those who offer the first and want the second. They are few, in a company one in two thousand
 * pairs, and worth most. A pair that could swap in several ways is looked at as often.
 */
final class Swaps implements Looks {
    private final SkillLists lists;
    private final Meeting meeting;
    private final int[] firsts;
    private final UnaryOperator<Looks> asked;

    /** Of some skills, in ascending order. */
    Swaps(SkillLists lists, Meeting meeting, int[] firsts) {
        this(lists, meeting, firsts, UnaryOperator.identity());
    }

    private Swaps(SkillLists lists, Meeting meeting, int[] firsts, UnaryOperator<Looks> asked) {
        this.lists = lists;
        this.meeting = meeting;
        this.firsts = firsts;
        this.asked = asked;
    }

    @Override
    public int pieces() {
        return firsts.length;
    }

    @Override
    public void each(int piece, Consumer<Look> looking) {
        int first = firsts[piece];
        SkillLists learners = lists.of(lists.learners(first));
        SkillLists helpers = lists.of(lists.helpers(first));
        for (int second = 0; second < lists.skills(); second++) {
            if (second >= first || Arrays.binarySearch(firsts, second) < 0) {
                Looks swaps = asked.apply(meeting.between(learners.helpers(second), helpers.learners(second)));
                for (int part = 0; part < swaps.pieces(); part++) {
                    swaps.each(part, looking);
                }
            }
        }
    }

    @Override
    public Swaps among(BitSet some) {
        return new Swaps(lists, meeting, firsts, looks -> asked.apply(looks).among(some));
    }
}
