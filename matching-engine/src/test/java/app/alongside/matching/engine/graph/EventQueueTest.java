package app.alongside.matching.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EventQueueTest {
    private record Event(long time, int first, int second) {}

    @Property(tries = 300)
    void eventsComeInTheOrderOfTheirTimesWhileOthersAreAdded(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long span = 1L << random.nextInt(1, 50);
        EventQueue queue = new EventQueue();
        PriorityQueue<Event> expected = new PriorityQueue<>(Comparator.comparingLong(Event::time));
        long now = 0;
        for (int step = 0; step < 400; step++) {
            if (expected.isEmpty() || random.nextInt(5) < 3) {
                Event event = new Event(now + random.nextLong(span), step, -1 - random.nextInt(9));
                queue.add(event.time, event.first, event.second);
                expected.add(event);
            } else {
                now = queue.nextTime();
                assertThat(now).isEqualTo(expected.element().time);
                Event event = new Event(now, queue.first(), queue.second());
                assertThat(expected.remove(event)).isTrue();
                queue.removeNext();
            }
            assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
        }
    }

    @Example
    void ofOneTimeTheFirstAddedComesFirst() {
        EventQueue queue = new EventQueue();
        queue.add(7, 1, 0);
        queue.add(7, 2, 0);
        queue.add(3, 3, 0);

        assertThat(queue.nextTime()).isEqualTo(3);
        queue.removeNext();
        assertThat(queue.nextTime()).isEqualTo(7);
        assertThat(queue.first()).isEqualTo(1);
    }

    @Example
    void aClearedQueueBeginsAnew() {
        EventQueue queue = new EventQueue();
        queue.add(70, 1, 0);
        queue.nextTime();
        queue.clear();

        assertThat(queue.isEmpty()).isTrue();
        queue.add(2, 5, -1);
        assertThat(queue.nextTime()).isEqualTo(2);
        assertThat(queue.second()).isEqualTo(-1);
    }
}
