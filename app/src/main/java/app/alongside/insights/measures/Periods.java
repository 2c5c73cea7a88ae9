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
}
