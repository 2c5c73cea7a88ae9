package app.alongside.matching.engine.pool;

import java.util.Arrays;
import java.util.List;

/** Who stands above whom among the people of the pool: each person's interval lies inside those of all their managers. */
public final class ReportingLines {
    private final int[] manager;
    private final int[] enter;
    private final int[] leave;

    /** @param manager the manager of each person, or -1; must be free of circles */
    ReportingLines(int[] manager) {
        this.manager = manager;
        int people = manager.length;
        int[] firstReport = new int[people];
        int[] nextReport = new int[people];
        Arrays.fill(firstReport, -1);
        for (int person = people - 1; person >= 0; person--) {
            if (manager[person] >= 0) {
                nextReport[person] = firstReport[manager[person]];
                firstReport[manager[person]] = person;
            } else {
                nextReport[person] = -1;
            }
        }
        enter = new int[people];
        leave = new int[people];
        int clock = 0;
        for (int head = 0; head < people; head++) {
            if (manager[head] < 0) {
                clock = walk(head, clock, firstReport, nextReport);
            }
        }
    }

    private int walk(int head, int begin, int[] firstReport, int[] nextReport) {
        int clock = begin;
        int at = head;
        enter[at] = clock++;
        while (true) {
            if (firstReport[at] >= 0) {
                int down = firstReport[at];
                firstReport[at] = nextReport[down];
                at = down;
                enter[at] = clock++;
            } else {
                leave[at] = clock;
                if (at == head) {
                    return clock;
                }
                at = manager[at];
            }
        }
    }

    static int[] managers(List<PersonSpec> people, java.util.Map<String, Integer> index) {
        int[] manager = new int[people.size()];
        for (int person = 0; person < manager.length; person++) {
            String id = people.get(person).place().manager();
            int found = id == null ? -1 : index.getOrDefault(id, -1);
            manager[person] = found == person ? -1 : found;
        }
        refuseCircles(people, manager);
        return manager;
    }

    private static void refuseCircles(List<PersonSpec> people, int[] manager) {
        int[] seen = new int[manager.length];
        for (int person = 0; person < manager.length; person++) {
            int at = person;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = person + 1;
                at = manager[at];
            }
            if (at >= 0 && seen[at] == person + 1) {
                throw new InvalidPersonException(
                        people.get(at).id(),
                        "manager_id",
                        "reports, through " + people.get(manager[at]).id() + ", to themselves.");
            }
        }
    }

    /** When a walk through the lines from above comes to the person; it {@link #left leaves} after all whom they manage. */
    public int entered(int person) {
        return enter[person];
    }

    /** When the walk leaves the person: those it enters between are below them. */
    public int left(int person) {
        return leave[person];
    }

    /** Whether one of the two manages the other, directly or through others. */
    public boolean oneAboveTheOther(int a, int b) {
        return (enter[a] <= enter[b] && leave[b] <= leave[a]) || (enter[b] <= enter[a] && leave[a] <= leave[b]);
    }
}
