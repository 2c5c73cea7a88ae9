package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.Commitments;
import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.policy.Bonuses;
import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Rules;
import app.alongside.matching.engine.policy.Segment;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.engine.pool.Preference;
import app.alongside.matching.engine.pool.Role;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Pools, policies and commitments such as nobody would think of: of each kind of fact all, some or no people tell it; names are few
 * or more than there are bits for; weights are usual, arbitrary, or there is a single one. No organisation is like that, and each is
 * like that in something.
 */
public final class Oddities {
    private static final List<String> ZONES = List.of(
            "Europe/Berlin", "Asia/Kolkata", "Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu", "UTC");
    private static final double[] SHARES = {0, 0.1, 0.5, 0.9, 1, 1};

    private final Random random;
    private final int people;
    private final Map<String, Double> shares = new HashMap<>();
    private final int units;
    private final int skills;
    private final int mostSkills;
    private final int names;
    private final int mostNames;
    private final int languages;
    private final int questions;

    /** The same for the same seed. */
    public Oddities(int people, long seed) {
        this.people = people;
        random = new Random(seed);
        units = one(1, 2, 5, 20);
        skills = one(1, 3, 10, 60, 700);
        mostSkills = one(1, 3, 8, 30);
        names = one(1, 5, 30, 64, 95, 96, 200);
        mostNames = one(1, 3, 8, 40);
        languages = one(1, 2, 5, 32, 33, 64, 65, 130);
        questions = one(1, 6, 20, 40);
    }

    /** So many people. */
    public Pool pool() {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        IntStream.range(0, people).forEach(number -> pool.add(person(number)));
        return pool.build();
    }

    private PersonSpec person(int number) {
        PersonSpecBuilder person = PersonSpec.person("p" + number)
                .partners(one(0, 1, 1, 1, 2, 3, 20))
                .waitingCredit(one(0, 0, 0, 1, 9))
                .prefers(Preference.values()[random.nextInt(3)])
                .role(Role.values()[random.nextInt(3)]);
        place(person, number);
        time(person);
        some("offers", mostSkills, this::skill, skill -> person.offers(skill, 1 + random.nextInt(5)));
        some("wants", mostSkills, this::skill, skill -> {
            int now = random.nextInt(5);
            person.wants(skill, now, now + 1 + random.nextInt(5 - now));
        });
        some("interests", mostNames, () -> name("interest"), person::interests);
        some("goals", mostNames, () -> name("goal"), person::goals);
        some("challenges", mostNames, () -> name("challenge"), person::challenges);
        some("languages", 3, () -> "language-" + random.nextInt(languages), person::languages);
        some(
                "style",
                questions,
                () -> "question-" + random.nextInt(questions),
                question -> person.style(question, 1 + random.nextInt(5)));
        ties(person);
        return person.build();
    }

    private void place(PersonSpecBuilder person, int number) {
        if (tells("function")) {
            person.function("F" + random.nextInt(units));
        }
        if (tells("department")) {
            person.department("D" + random.nextInt(units));
        }
        if (tells("team")) {
            person.team("T" + random.nextInt(4 * units));
        }
        if (number > 0 && tells("manager")) {
            person.manager("p" + random.nextInt(number));
        }
        if (tells("location")) {
            person.location("L" + random.nextInt(units));
        }
        if (tells("level")) {
            person.level(1 + random.nextInt(7));
        }
        if (tells("started")) {
            person.started(Populations.TODAY.minusMonths(random.nextInt(60)));
        }
        person.willingness(tells("willingness") ? random.nextInt(5) / 4.0 : null);
    }

    private void time(PersonSpecBuilder person) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        person.zone(tells("zone") ? zone : null);
        if (tells("week")) {
            List<LocalRange> ranges = IntStream.range(0, random.nextInt(6))
                    .mapToObj(number -> range())
                    .toList();
            person.availability(Availability.of(ranges, zone, Populations.TODAY));
        }
        person.hoursAMonth(tells("hours") ? (double) random.nextInt(8) : null);
    }

    private LocalRange range() {
        int from = random.nextInt(21);
        return new LocalRange(
                DayOfWeek.of(1 + random.nextInt(7)),
                LocalTime.of(from, 30 * random.nextInt(2)),
                LocalTime.of(from + 1 + random.nextInt(2), 30));
    }

    private void ties(PersonSpecBuilder person) {
        some("past", 1, this::someone, other -> person.past(other, Populations.TODAY.minusMonths(random.nextInt(30))));
        if (random.nextInt(6) == 0) {
            some("apart", 1, this::someone, person::blocked);
            some("apart", 1, this::someone, person::mustNot);
            some("together", 1, this::someone, person::must);
        }
        some("choices", 3, this::someone, person::choices);
        some("training", 2, () -> "training-" + random.nextInt(3), person::training);
    }

    /** A policy, which may forbid or allow nearly everything. */
    public MatchPolicy policy() {
        Rules rules = random.nextInt(4) == 0 ? Rules.defaults() : rules();
        return new MatchPolicy(
                weights(),
                rules,
                random.nextInt(3) == 0 ? Format.DIRECTED_PAIR : Format.PAIR,
                MatchPolicy.defaults().objective(),
                random.nextInt(5) / 4.0,
                new Bonuses(random.nextInt(3) * 0.05, random.nextInt(3) * 0.05),
                one(1, 3, 20, 40),
                random.nextInt());
    }

    private Weights weights() {
        EnumMap<Factor, Double> weights = new EnumMap<>(Factor.class);
        int kind = random.nextInt(3);
        for (Factor factor : Factor.values()) {
            weights.put(
                    factor, kind == 0 ? factor.defaultWeight() : kind == 1 ? random.nextDouble() : random.nextInt(2));
        }
        if (random.nextInt(4) == 0) {
            weights.replaceAll((factor, weight) -> 0.0);
        }
        weights.put(Factor.values()[random.nextInt(Factor.values().length)], 1.0);
        return new Weights(weights);
    }

    private Rules rules() {
        Segment segment = random.nextInt(4) > 0
                ? Segment.everybody()
                : new Segment(Set.of("F0"), Set.of(), Set.of(), Set.of(1, 2, 3), one(0, 12));
        return new Rules(
                random.nextBoolean(),
                random.nextBoolean(),
                one(0, 1, 2, Rules.ANY),
                one(0, 0, 1, 3) + one(0, 0, 1) * 0.5,
                random.nextBoolean(),
                one(0, 12, Rules.ANY),
                random.nextInt(3) == 0,
                segment,
                one(0, 0, 1, 2),
                random.nextInt(3) == 0,
                random.nextInt(8) == 0 ? new TreeSet<>(Set.of("training-0")) : new TreeSet<>());
    }

    /** Often none; else some locked and some running pairs, and now and then a few for whom alone pairs are sought. */
    public Commitments commitments() {
        Set<String> onlyFor = new HashSet<>();
        if (random.nextInt(5) == 0) {
            onlyFor.addAll(IntStream.range(0, 5).mapToObj(number -> someone()).toList());
        }
        return random.nextInt(3) > 0
                ? new Commitments(List.of(), List.of(), onlyFor)
                : new Commitments(pairs(), pairs(), onlyFor);
    }

    private List<IdPair> pairs() {
        return IntStream.range(0, random.nextInt(3))
                .map(number -> random.nextInt(people - 1))
                .mapToObj(first -> new IdPair("p" + first, "p" + (first + 1 + random.nextInt(people - 1 - first))))
                .toList();
    }

    private String someone() {
        return "p" + random.nextInt(people);
    }

    private String skill() {
        return "skill-" + random.nextInt(skills);
    }

    private String name(String of) {
        return of + "-" + random.nextInt(names);
    }

    /** Up to so many of something, where the person tells of it. */
    private void some(String kind, int most, Supplier<String> name, Consumer<String> consumer) {
        if (tells(kind)) {
            IntStream.range(0, random.nextInt(most + 1)).forEach(number -> consumer.accept(name.get()));
        }
    }

    private boolean tells(String kind) {
        return random.nextDouble() < shares.computeIfAbsent(kind, any -> SHARES[random.nextInt(SHARES.length)]);
    }

    private int one(int... of) {
        return of[random.nextInt(of.length)];
    }
}
