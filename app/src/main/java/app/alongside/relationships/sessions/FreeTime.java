package app.alongside.relationships.sessions;

import app.alongside.calendar.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Stretches in which somebody is free, in order and apart from one another. */
record FreeTime(List<Stretch> stretches) {
    boolean covers(Stretch time) {
        return stretches.stream().anyMatch(free -> free.covers(time));
    }

    /** What is left once {@code busy} is taken out. */
    FreeTime without(List<Stretch> busy) {
        List<Stretch> left = stretches;
        for (Stretch taken : busy) {
            left = left.stream().flatMap(free -> cut(free, taken).stream()).toList();
        }
        return new FreeTime(left);
    }

    private static List<Stretch> cut(Stretch free, Stretch taken) {
        if (!free.overlaps(taken)) {
            return List.of(free);
        }
        List<Stretch> parts = new ArrayList<>();
        if (free.from().isBefore(taken.from())) {
            parts.add(new Stretch(free.from(), taken.from()));
        }
        if (taken.until().isBefore(free.until())) {
            parts.add(new Stretch(taken.until(), free.until()));
        }
        return parts;
    }
}
