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
    private static final int TOPIC_SHARE = 4;

    private final CircleProblem problem;
    private final int topic;
    private final List<Party> parties = new ArrayList<>();
    private int size;
    private long pairSum;
    private long topicSum;
    private int version;
    private int restVersion = -1;
    private WeekStarts[] rest = {};

    OpenCircle(CircleProblem problem, int topic) {
        this.problem = problem;
        this.topic = topic;
    }

    int topic() {
        return topic;
    }

    int size() {
        return size;
    }

    List<Party> parties() {
        return parties;
    }

    void add(Party in) {
        pairSum = pairSumWith(in, null);
        topicSum += topicWorth(in);
        size += in.size();
        parties.add(in);
        version++;
    }

    void remove(Party out) {
        pairSum = pairSumWith(null, out);
        topicSum -= topicWorth(out);
        size -= out.size();
        parties.remove(out);
        version++;
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

    /** When the others could meet; remembered until somebody joins or leaves. */
    WeekStarts startsWithout(@Nullable Party out) {
        if (restVersion != version) {
            rest = new WeekStarts[parties.size() + 1];
            for (int leaving = 0; leaving <= parties.size(); leaving++) {
                WeekStarts shared = WeekStarts.ANY;
                for (int i = 0; i < parties.size(); i++) {
                    shared = i == leaving ? shared : shared.and(parties.get(i).starts());
                }
                rest[leaving] = shared;
            }
            restVersion = version;
        }
        return rest[out == null ? parties.size() : parties.indexOf(out)];
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

    /** What the circle is worth, in micro-units: for each member the mean of all pairs, and a quarter of it by the topic's rank. */
    long worth() {
        return worth(size, pairSum, topicSum);
    }

    long worth(@Nullable Party in, @Nullable Party out) {
        int people = size + (in == null ? 0 : in.size()) - (out == null ? 0 : out.size());
        long topics = topicSum + (in == null ? 0 : topicWorth(in)) - (out == null ? 0 : topicWorth(out));
        return worth(people, pairSumWith(in, out), topics);
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

    private long pairSumWith(@Nullable Party in, @Nullable Party out) {
        long sum = pairSum + (in == null ? 0 : inside(in)) - (out == null ? 0 : inside(out));
        for (Party party : parties) {
            if (party != out) {
                sum += (in == null ? 0 : between(party, in)) - (out == null ? 0 : between(party, out));
            }
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
