package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Invented people who would sit in circles: in three zones, with topics of their own choice and some ties. */
public final class CirclePopulations {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/London"), ZoneId.of("Asia/Kolkata"));
    private static final List<String> LANGUAGES = List.of("English", "German", "Hindi");

    private final Random random;
    private final int people;
    private final List<Topic> topics;
    private final int ranges;

    private CirclePopulations(int people, int topics, int ranges, long seed) {
        this.people = people;
        this.ranges = ranges;
        random = new Random(seed);
        this.topics = IntStream.range(0, topics)
                .mapToObj(i -> new Topic("topic-" + i, i % 2 == 0 ? List.of("skill-" + i) : List.of()))
                .toList();
    }

    /** Few people, few topics, little time, many ties: most rules matter. */
    static CircleProblem few(int people, long seed, CircleRules rules) {
        return new CirclePopulations(people, 2, 12, seed).problem(rules, 8);
    }

    /** As many as a programme may have, with the time that people usually offer. */
    public static CircleProblem many(int people, int topics, long seed, CircleRules rules) {
        return new CirclePopulations(people, topics, 6, seed).problem(rules, 40);
    }

    private CircleProblem problem(CircleRules rules, int tieEvery) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        Map<String, List<String>> chosen = new HashMap<>();
        Set<String> facilitators = new HashSet<>();
        for (int i = 0; i < people; i++) {
            String id = "p" + i;
            pool.add(person(i, tieEvery));
            chosen.put(id, choice());
            if (random.nextInt(3) == 0) {
                facilitators.add(id);
            }
        }
        Pool built = pool.build();
        return new CircleProblem(built, MatchPolicy.defaults(), rules, new Wishes(topics, chosen, facilitators));
    }

    private List<String> choice() {
        List<String> names = new ArrayList<>(topics.stream().map(Topic::name).toList());
        java.util.Collections.shuffle(names, random);
        return names.subList(0, Math.min(names.size(), random.nextInt(4)));
    }

    private PersonSpec person(int i, int tieEvery) {
        ZoneId zone = ZONES.get(random.nextInt(3));
        PersonSpecBuilder person = PersonSpec.person("p" + i)
                .zone(zone)
                .department("D" + random.nextInt(Math.max(3, people / 40)))
                .team("T" + random.nextInt(Math.max(6, people / 8)))
                .level(1 + random.nextInt(4))
                .languages("English");
        if (random.nextInt(20) == 0) {
            person.languages(LANGUAGES.get(random.nextInt(3)));
        }
        for (int topic = 0; topic < topics.size(); topic += 2) {
            if (random.nextInt(3) == 0) {
                person.offers("skill-" + topic, 1 + random.nextInt(5));
            }
        }
        for (int interest = random.nextInt(5); interest > 0; interest--) {
            person.interests("interest-" + random.nextInt(20));
        }
        if (random.nextInt(20) > 0) {
            person.availability(Availability.of(
                    IntStream.range(0, ranges).mapToObj(any -> range()).toList(), zone, Populations.TODAY));
        }
        ties(person, tieEvery);
        return person.build();
    }

    private void ties(PersonSpecBuilder person, int tieEvery) {
        if (random.nextInt(tieEvery) == 0) {
            person.must("p" + random.nextInt(people));
        }
        if (random.nextInt(tieEvery) == 0) {
            person.mustNot("p" + random.nextInt(people));
        }
        if (random.nextInt(tieEvery) == 0) {
            person.past("p" + random.nextInt(people), Populations.TODAY.minusMonths(random.nextInt(20)));
        }
    }

    private LocalRange range() {
        int from = 8 + random.nextInt(9);
        return new LocalRange(DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(from, 0), LocalTime.of(from + 2, 30));
    }
}
