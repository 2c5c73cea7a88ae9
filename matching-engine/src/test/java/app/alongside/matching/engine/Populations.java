package app.alongside.matching.engine;

import app.alongside.matching.engine.pool.Availability;
import app.alongside.matching.engine.pool.LocalRange;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import app.alongside.matching.engine.pool.Preference;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented organisations: functions with skills of their own, teams of eight, managers, zones, some facts left out. */
public final class Populations {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Europe/London"), ZoneId.of("Asia/Kolkata"));
    private static final List<String> LANGUAGES = List.of("English", "German", "Hindi");

    private final Random random;
    private final int people;
    private final int functions;
    private final int skillsPerFunction;
    private double missing = 0.05;
    private int challenges = 80;
    private int mostChallenges = 2;
    private int mostChoices;
    private boolean reticent;

    private Populations(int people, long seed, int functions, int skillsPerFunction) {
        this.people = people;
        this.functions = functions;
        this.skillsPerFunction = skillsPerFunction;
        random = new Random(seed);
    }

    public static Pool company(int people, long seed) {
        return new Populations(people, seed, 12, 40).pool();
    }

    /** Few skills and many gaps: small pools in which everything still happens. */
    public static Pool village(int people, long seed) {
        Populations village = new Populations(people, seed, 3, 3);
        village.missing = 0.25;
        return village.pool();
    }

    /** Many say nothing of their languages, their clock and where they work, and some nothing at all but who they are. */
    public static Pool reticent(int people, long seed) {
        Populations reticent = new Populations(people, seed, 3, 3);
        reticent.missing = 0.4;
        reticent.reticent = true;
        return reticent.pool();
    }

    /** Most name up to three others they would like. */
    public static Pool choosy(int people, long seed) {
        Populations choosy = new Populations(people, seed, 3, 3);
        choosy.mostChoices = 3;
        return choosy.pool();
    }

    /** Everybody names many challenges, out of hundreds. */
    public static Pool talkative(int people, long seed) {
        Populations talkative = new Populations(people, seed, 3, 3);
        talkative.challenges = 300;
        talkative.mostChallenges = 60;
        return talkative.pool();
    }

    private Pool pool() {
        PoolBuilder pool = Pool.builder().on(TODAY);
        IntStream.range(0, people).forEach(i -> pool.add(person(i)));
        return pool.build();
    }

    private PersonSpec person(int i) {
        int function = (int) Math.min(functions - 1, Math.abs(random.nextGaussian()) * functions / 2.5);
        int team = i / 8;
        PersonSpecBuilder person = PersonSpec.person("p" + i)
                .partners(random.nextInt(10) < 5 ? 1 : random.nextInt(10) < 6 ? 2 : 3)
                .prefers(Preference.values()[random.nextInt(3)])
                .waitingCredit(random.nextInt(20) == 0 ? 2 : 0);
        if (known()) {
            person.function("F" + function).department("D" + team / 6).team("T" + team);
        }
        if (i % 8 != 0) {
            person.manager("p" + team * 8);
        } else if (team > 0) {
            person.manager("p" + (team / 6) * 48);
        }
        if (known()) {
            person.level(1 + random.nextInt(5));
        }
        if (says()) {
            skills(person, function);
            traits(person);
            time(person);
        }
        if (random.nextInt(12) == 0) {
            person.past("p" + random.nextInt(people), TODAY.minusMonths(random.nextInt(30)));
        }
        if (random.nextInt(25) == 0) {
            person.blocked("p" + random.nextInt(people));
        }
        for (int choices = mostChoices == 0 ? 0 : random.nextInt(mostChoices + 1); choices > 0; choices--) {
            person.choices("p" + random.nextInt(people));
        }
        return person.auditGroup("cohort", random.nextInt(3) == 0 ? "new" : "old")
                .build();
    }

    private void skills(PersonSpecBuilder person, int function) {
        if (known()) {
            for (int i = 2 + random.nextInt(7); i > 0; i--) {
                person.offers(skill(function), 1 + random.nextInt(5));
            }
        }
        if (known()) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                int now = random.nextInt(4);
                person.wants(skill((function + random.nextInt(3)) % functions), now, now + 1 + random.nextInt(5 - now));
            }
        }
    }

    private String skill(int function) {
        return "F" + function + "-skill-" + random.nextInt(skillsPerFunction);
    }

    private void traits(PersonSpecBuilder person) {
        if (says()) {
            person.location(List.of("Berlin", "Leeds", "Pune").get(random.nextInt(3)));
        }
        if (says()) {
            languages(person);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            person.interests("interest-" + random.nextInt(32));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            person.goals("goal-" + random.nextInt(20));
        }
        for (int i = random.nextInt(mostChallenges + 1); i > 0; i--) {
            person.challenges("challenge-" + random.nextInt(challenges));
        }
        for (int question = 0; question < 6 && known(); question++) {
            person.style("question-" + question, 1 + random.nextInt(5));
        }
        person.willingness(known() ? random.nextDouble() : null);
    }

    private void languages(PersonSpecBuilder person) {
        if (known()) {
            person.languages("English", LANGUAGES.get(random.nextInt(3)));
        } else {
            person.languages(LANGUAGES.get(random.nextInt(3)));
        }
    }

    private void time(PersonSpecBuilder person) {
        ZoneId zone = ZONES.get(random.nextInt(3));
        if (says()) {
            person.zone(zone);
        }
        if (known()) {
            List<LocalRange> ranges = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(i -> range())
                    .toList();
            person.availability(Availability.of(ranges, zone, TODAY));
        }
        person.hoursAMonth(random.nextInt(4) == 0 ? 2.0 + random.nextInt(4) : null);
    }

    private LocalRange range() {
        int from = 8 + random.nextInt(9);
        return new LocalRange(DayOfWeek.of(1 + random.nextInt(5)), LocalTime.of(from, 0), LocalTime.of(from + 2, 30));
    }

    private boolean says() {
        return !reticent || random.nextInt(3) > 0;
    }

    private boolean known() {
        return random.nextDouble() >= missing;
    }
}
