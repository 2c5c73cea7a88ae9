package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.LabelColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circle that people join and leave, with quick answers to "what if this party came, and that one went". Each question is asked
 * with a party that comes in, one that goes out, or both; it takes time in proportion to the circle.
 */
final class OpenCircle {
    private final CircleProblem problem;
    private final int topic;
    private final List<Party> parties = new ArrayList<>();
    private final CircleTimes times = new CircleTimes(parties);
    private final CircleWorth worth;
    private int size;
    private int marked;

    OpenCircle(CircleProblem problem, int topic) {
        this.problem = problem;
        this.topic = topic;
        worth = new CircleWorth(problem, topic, parties);
    }

    int topic() {
        return topic;
    }

    int size() {
        return size;
    }

    /** Notes when the circle was changed, on the clock of whoever changes it. */
    void mark(int time) {
        marked = time;
    }

    /** When the circle was changed last. */
    int marked() {
        return marked;
    }

    List<Party> parties() {
        return parties;
    }

    void add(Party in) {
        worth.join(in);
        size += in.size();
        parties.add(in);
        times.forget();
    }

    void remove(Party out) {
        worth.leave(out);
        size -= out.size();
        parties.remove(out);
        times.forget();
    }

    /** Whether every rule that a part of a circle can keep is kept after the change. */
    boolean fits(Party in, @Nullable Party out) {
        return in.accepts(topic)
                && size + in.size() - (out == null ? 0 : out.size())
                        <= problem.rules().most()
                && haveAStart(in, out)
                && haveALanguage(in, out)
                && departmentsAllow(in, out)
                && everyTwoMaySitTogether(in, out);
    }

    private boolean haveAStart(Party in, @Nullable Party out) {
        return startsWithout(out).meets(in.starts());
    }

    /** When the others could meet. */
    WeekStarts startsWithout(@Nullable Party out) {
        return times.without(out);
    }

    /** Whether the party could meet those who sit here, or all of them but one. */
    boolean couldMeet(Party in) {
        return in.starts().meets(times.anyoneOut());
    }

    private boolean haveALanguage(Party in, @Nullable Party out) {
        long shared = in.languages();
        for (Party party : parties) {
            shared &= party == out ? -1 : party.languages();
        }
        return shared != 0;
    }

    private boolean departmentsAllow(Party in, @Nullable Party out) {
        int most = problem.rules().mostOfADepartment();
        for (int person : in.members()) {
            int department = problem.pool().departments().code(person);
            if (department != LabelColumn.UNKNOWN) {
                int count = problem.ofDepartment(department, in.members());
                for (Party party : parties) {
                    count += party == out ? 0 : problem.ofDepartment(department, party.members());
                }
                if (count > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean everyTwoMaySitTogether(Party in, @Nullable Party out) {
        for (Party party : parties) {
            if (party != out) {
                for (int one : party.members()) {
                    for (int two : in.members()) {
                        if (!problem.pairs().allows(one, two)) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    boolean hasSeats(int people) {
        return size + people <= problem.rules().most();
    }

    /** Whether there are enough people, a facilitator and all skills. */
    boolean isComplete() {
        return isComplete(null, null);
    }

    boolean isComplete(@Nullable Party in, @Nullable Party out) {
        int people = size + (in == null ? 0 : in.size()) - (out == null ? 0 : out.size());
        return people >= problem.rules().least() && hasFacilitator(in, out) && lacks(in, out) == 0;
    }

    boolean hasFacilitator(@Nullable Party in, @Nullable Party out) {
        boolean has = !problem.rules().facilitated() || in != null && problem.facilitates(in);
        for (Party party : parties) {
            has |= party != out && problem.facilitates(party);
        }
        return has;
    }

    /** A bit for each skill of the topic that nobody would cover. */
    long lacks(@Nullable Party in, @Nullable Party out) {
        long lacks = problem.topics().needs(topic) & ~(in == null ? 0 : covers(in));
        for (Party party : parties) {
            lacks &= party == out ? -1 : ~covers(party);
        }
        return lacks;
    }

    private long covers(Party party) {
        long covers = 0;
        for (int person : party.members()) {
            covers |= problem.topics().covers(topic, person);
        }
        return covers;
    }

    /** In micro-units, as {@link CircleWorth} has it. */
    long worth() {
        return worth.now();
    }

    long worth(@Nullable Party in, @Nullable Party out) {
        return worth.after(in, out);
    }

    /** As {@link #worth(Party, Party)}, with what the newcomer and all who sit here are worth to each other. */
    long worth(Party in, @Nullable Party out, long bond) {
        return worth.after(in, out, bond);
    }

    /** What somebody who does not sit here, and all who do, are worth to each other, in micro-units. */
    long bond(Party in) {
        return worth.bond(in);
    }
}
