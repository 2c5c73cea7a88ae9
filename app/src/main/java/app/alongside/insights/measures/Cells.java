package app.alongside.insights.measures;

import app.alongside.insights.Indicators.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many people joined in the same week and have the same traits. */
public record Cells(Map<Cell, Integer> people) {
    /**
     * What the people of a cell have in common.
     *
     * @param week the Monday of the week in which they joined
     * @param traits a bit for each {@link Trait} by its place
     */
    public record Cell(LocalDate week, int traits) {
        public boolean has(Trait trait) {
            return trait.isIn(traits);
        }

        /** Whether they joined in that period. */
        public boolean isIn(Period period) {
            return !week.isBefore(period.from()) && week.isBefore(period.from().plusWeeks(period.weeks()));
        }
    }

    /** How many people joined in each week. */
    public SortedMap<LocalDate, Periods.Week> peopleByWeek() {
        SortedMap<LocalDate, Periods.Week> weeks = new TreeMap<>();
        people.forEach(
                (cell, number) -> weeks.merge(cell.week(), new Periods.Week(number, number), Periods.Week::plus));
        return weeks;
    }

    /** Only those who joined in one of the periods; people of one period are no longer told apart by their week. */
    public Cells within(List<Period> periods) {
        Map<Cell, Integer> within = new LinkedHashMap<>();
        people.forEach((cell, number) -> periods.stream()
                .filter(cell::isIn)
                .findFirst()
                .ifPresent(period -> within.merge(new Cell(period.from(), cell.traits()), number, Integer::sum)));
        return new Cells(within);
    }
}
