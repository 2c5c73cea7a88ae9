package app.alongside.insights.measures;

import app.alongside.insights.Indicators.Period;
import app.alongside.insights.disclosure.Disclosure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Joins weeks until a count over them is about at least five people. */
public final class Periods {
    private static final Week NOTHING = new Week(0, 0);

    private Periods() {}

    /** What happened in a week, and to how many different people at least. */
    public record Week(int count, int people) {
        static Week plus(Week one, Week other) {
            return new Week(one.count + other.count, one.people + other.people);
        }
    }

    /**
     * The periods from the first week to the last that makes one; {@code weeks} by their Mondays. What is left over at
     * the end is left out until there is enough of it.
     */
    public static List<Period> of(SortedMap<LocalDate, Week> weeks) {
        List<Period> periods = new ArrayList<>();
        if (weeks.isEmpty()) {
            return periods;
        }
        LocalDate from = weeks.firstKey();
        Week open = NOTHING;
        for (LocalDate monday = from; !monday.isAfter(weeks.lastKey()); monday = monday.plusWeeks(1)) {
            open = Week.plus(open, weeks.getOrDefault(monday, NOTHING));
            if (open.count() == 0 || open.people() >= Disclosure.LEAST) {
                int length = (int) ChronoUnit.WEEKS.between(from, monday) + 1;
                periods.add(new Period(from, length, open.count()));
                from = monday.plusWeeks(1);
                open = NOTHING;
            }
        }
        return List.copyOf(periods);
    }

    /** The same, but what is left over at the end lengthens the last period: the periods add up to everything. */
    public static List<Period> whole(SortedMap<LocalDate, Week> weeks) {
        List<Period> periods = new ArrayList<>(of(weeks));
        int shown = periods.stream().mapToInt(Period::count).sum();
        int all = weeks.values().stream().mapToInt(Week::count).sum();
        if (!periods.isEmpty() && shown < all) {
            int last = lastWithPeople(periods);
            Period lengthened = periods.get(last);
            int length = (int) ChronoUnit.WEEKS.between(lengthened.from(), weeks.lastKey()) + 1;
            periods.subList(last, periods.size()).clear();
            periods.add(new Period(lengthened.from(), length, lengthened.count() + all - shown));
        }
        return List.copyOf(periods);
    }

    private static int lastWithPeople(List<Period> periods) {
        int last = periods.size() - 1;
        while (periods.get(last).count() == 0) {
            last--;
        }
        return last;
    }
}
