package app.alongside.calendar.busy;

import app.alongside.calendar.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes of stretches that overlap or touch one another a list of such as do not, in order: O(n log n). */
final class Stretches {
    private Stretches() {}

    static List<Stretch> join(List<Stretch> some) {
        List<Stretch> joined = new ArrayList<>();
        some.stream().sorted(Comparator.comparing(Stretch::from)).forEach(next -> {
            if (joined.isEmpty() || joined.getLast().until().isBefore(next.from())) {
                joined.add(next);
            } else if (joined.getLast().until().isBefore(next.until())) {
                joined.add(new Stretch(joined.removeLast().from(), next.until()));
            }
        });
        return joined;
    }
}
