package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.pool.Availability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Seats people who were left: in a free seat; in the seat of a party that can move on, through up to {@value #LONGEST_CHAIN}
 * such moves; or in a circle of their own with others who are left or whom their circle can spare. Gives up on a party after
 * {@value #MOST_LOOKS} looks, so that the time is bounded.
 */
final class Rescue {
    private static final int LONGEST_CHAIN = 3;
    private static final int MOST_LOOKS = 60_000;
    private static final int BUCKETS_TRIED = 12;

    private final Seating seating;
    private final CircleProblem problem;
    private final Set<Party> moved = new HashSet<>();
    private int looks;

    Rescue(Seating seating) {
        this.seating = seating;
        problem = seating.problem();
    }

    /** Goes over the people who are left until a whole round helps nobody. */
    void run(Predicate<Seating> stop) {
        boolean helped = true;
        while (helped && !stop.test(seating)) {
            helped = false;
            for (Party party : seating.stranded()) {
                if (stop.test(seating)) {
                    return;
                }
                helped |= !seating.isSeated(party) && rescue(party);
            }
        }
    }

    private boolean rescue(Party party) {
        for (int chain = 0; chain <= LONGEST_CHAIN; chain++) {
            looks = 0;
            moved.clear();
            moved.add(party);
            if (seat(party, chain)) {
                return true;
            }
        }
        return openCircleFor(party);
    }

    private boolean seat(Party party, int chain) {
        OpenCircle free = freeSeat(party);
        if (free != null) {
            seating.sit(party, free);
            return true;
        }
        return chain > 0 && displace(party, chain);
    }

    private @Nullable OpenCircle freeSeat(Party party) {
        OpenCircle best = null;
        long most = Long.MIN_VALUE;
        for (OpenCircle circle : seating.circles()) {
            if (circle.fits(party, null)) {
                long gain = circle.worth(party, null) - circle.worth();
                if (gain > most) {
                    best = circle;
                    most = gain;
                }
            }
        }
        return best;
    }

    private boolean displace(Party party, int chain) {
        for (OpenCircle circle : seating.circles()) {
            if (!party.accepts(circle.topic())) {
                continue;
            }
            for (Party sitting : List.copyOf(circle.parties())) {
                if (++looks > MOST_LOOKS) {
                    return false;
                }
                if (!moved.contains(sitting) && circle.fits(party, sitting) && circle.isComplete(party, sitting)) {
                    seating.leave(sitting, circle);
                    seating.sit(party, circle);
                    moved.add(sitting);
                    if (seat(sitting, chain - 1)) {
                        return true;
                    }
                    moved.remove(sitting);
                    seating.leave(party, circle);
                    seating.sit(sitting, circle);
                }
            }
        }
        return false;
    }

    private record Bucket(int topic, int start, int people) {}

    /** Tries the topics and times at which most people are left or can be spared. */
    private boolean openCircleFor(Party party) {
        List<Party> spare = problem.parties().stream()
                .filter(other -> other != party && canBeSpared(other))
                .toList();
        List<Bucket> buckets = new ArrayList<>();
        for (int topic : party.topics()) {
            int[] people = new int[Availability.SLOTS];
            spare.stream().filter(other -> other.accepts(topic)).forEach(other -> count(other, people));
            for (int start = 0; start < people.length; start++) {
                if (party.starts().has(start)
                        && people[start] + party.size() >= problem.rules().least()) {
                    buckets.add(new Bucket(topic, start, people[start]));
                }
            }
        }
        return buckets.stream()
                .sorted(Comparator.comparingInt(Bucket::people).reversed())
                .limit(BUCKETS_TRIED)
                .anyMatch(bucket -> openAt(bucket, party, spare));
    }

    private static void count(Party party, int[] people) {
        for (int start = 0; start < people.length; start++) {
            people[start] += party.starts().has(start) ? party.size() : 0;
        }
    }

    private boolean canBeSpared(Party party) {
        OpenCircle circle = seating.circleOf(party);
        return circle == null || circle.isComplete(null, party);
    }

    private boolean openAt(Bucket bucket, Party party, List<Party> spare) {
        OpenCircle fresh = new OpenCircle(problem, bucket.topic());
        fresh.add(party);
        List<Party> here = spare.stream()
                .filter(other -> other.accepts(bucket.topic()) && other.starts().has(bucket.start()))
                .sorted(Comparator.comparing(seating::isSeated))
                .toList();
        List<OpenCircle> from = new ArrayList<>();
        List<Party> borrowed = new ArrayList<>();
        while (!fresh.isComplete()) {
            Party next = nextFor(fresh, here);
            if (next == null) {
                giveBack(borrowed, from);
                return false;
            }
            OpenCircle circle = seating.circleOf(next);
            if (circle != null) {
                seating.leave(next, circle);
                borrowed.add(next);
                from.add(circle);
            }
            fresh.add(next);
        }
        seating.open(fresh);
        return true;
    }

    /** The first who fits, mending what is still missing before filling up. */
    private @Nullable Party nextFor(OpenCircle fresh, List<Party> here) {
        Party other = null;
        for (Party party : here) {
            if (!fresh.parties().contains(party) && canBeSpared(party) && fresh.fits(party, null)) {
                boolean mends = !fresh.hasFacilitator(null, null) && problem.facilitates(party)
                        || fresh.lacks(party, null) != fresh.lacks(null, null);
                if (mends) {
                    return party;
                }
                other = other == null ? party : other;
            }
        }
        boolean roomForMending = fresh.size() < problem.rules().most();
        return roomForMending ? other : null;
    }

    private void giveBack(List<Party> borrowed, List<OpenCircle> from) {
        for (int i = borrowed.size() - 1; i >= 0; i--) {
            seating.sit(borrowed.get(i), from.get(i));
        }
    }
}
