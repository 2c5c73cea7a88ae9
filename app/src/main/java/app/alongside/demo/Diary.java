package app.alongside.demo;

import app.alongside.platform.time.ApplicationClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What happens at Northwind Rail and when. Deeds are done in the order of their moments, each at its own; a deed may
 * enter later ones. What lies in the future is never done: it is still to come.
 */
final class Diary {
    private final Instant now;
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::moment).thenComparing(Entry::number));
    private int entered;

    Diary(Instant now) {
        this.now = now;
    }

    private record Entry(Instant moment, int number, Runnable deed) {}

    /** Enters a deed; one whose moment has not come yet is left out. */
    void enter(Instant moment, Runnable deed) {
        if (moment.isBefore(now)) {
            entries.add(new Entry(moment, entered++, deed));
        }
    }

    /** Lives through everything entered, and through what that enters. */
    void live() {
        for (Entry next = entries.poll(); next != null; next = entries.poll()) {
            ApplicationClock.at(next.moment(), next.deed());
        }
    }
}
