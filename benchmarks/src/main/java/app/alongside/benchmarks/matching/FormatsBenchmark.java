package app.alongside.benchmarks.matching;

import app.alongside.matching.engine.Populations;
import app.alongside.matching.engine.RunOptions;
import app.alongside.matching.engine.circles.CirclePlan;
import app.alongside.matching.engine.circles.CirclePopulations;
import app.alongside.matching.engine.circles.CircleProblem;
import app.alongside.matching.engine.circles.CircleRules;
import app.alongside.matching.engine.circles.Circles;
import app.alongside.matching.engine.formats.Buddies;
import app.alongside.matching.engine.formats.FlashRounds;
import app.alongside.matching.engine.formats.Rings;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.PersonSpecBuilder;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.PoolBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The formats beside pairs, at the sizes a large programme may have: how long each takes, and whom it leaves out. */
public final class FormatsBenchmark {
    private static final int ROUNDS = 3;
    private static final int DAYS_NEW = 90;

    private FormatsBenchmark() {}

    /** Takes words of the formats to measure, or none for all. */
    public static void main(String[] formats) {
        Set<String> wanted = Set.of(formats);
        System.out.println("| format | people | what came of it | wall s | processor s |");
        System.out.println("|---|---|---|---|---|");
        if (wanted.isEmpty() || wanted.contains("circles")) {
            circles(1_000, 20);
            circles(10_000, 60);
        }
        if (wanted.isEmpty() || wanted.contains("flash")) {
            flash("everybody may meet everybody", equals(20), 19);
            flash("a company's rules", Populations.company(500, 7), 6);
        }
        if (wanted.isEmpty() || wanted.contains("buddies")) {
            buddies(2_000);
        }
        if (wanted.isEmpty() || wanted.contains("rings")) {
            rings(10_000);
        }
    }

    private static void circles(int people, int topics) {
        CircleProblem problem = CirclePopulations.many(people, topics, 7, CircleRules.defaults());
        row("Circles of four to eight, %d topics".formatted(topics), people, () -> {
            CirclePlan plan = Circles.plan(problem, RunOptions.defaults());
            return "%,d seated of at most %,d in %,d circles"
                    .formatted(
                            plan.seated(), plan.mostPossible(), plan.circles().size());
        });
    }

    private static Pool equals(int people) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        IntStream.range(0, people)
                .forEach(i -> pool.add(PersonSpec.person("p" + i).build()));
        return pool.build();
    }

    private static void flash(String whom, Pool pool, int rounds) {
        row("Flash rounds, %d, %s".formatted(rounds, whom), pool.size(), () -> {
            List<FlashRounds.Round> planned =
                    FlashRounds.plan(pool, MatchPolicy.defaults(), RunOptions.defaults(), FlashRounds.Terms.of(rounds));
            int talks = planned.stream().mapToInt(round -> round.pairs().size()).sum();
            int repeats = talks
                    - new HashSet<>(planned.stream()
                                    .flatMap(round -> round.pairs().stream())
                                    .toList())
                            .size();
            int out = planned.stream()
                    .mapToInt(round -> round.sittingOut().size())
                    .sum();
            return "%d rounds, %,d talks, %d repeats, %d times sat out".formatted(planned.size(), talks, repeats, out);
        });
    }

    /** One in ten came in the last three months. */
    private static void buddies(int people) {
        Pool company = Populations.company(people, 7);
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (int person = 0; person < people; person++) {
            pool.add(starting(company.spec(person), person % 10 == 0 ? person % DAYS_NEW : 1_000));
        }
        Pool hired = pool.build();
        Buddies.Terms terms = new Buddies.Terms(DAYS_NEW, 5, Set.of());
        row("Buddies for one in ten", people, () -> {
            Buddies.Plan plan = Buddies.plan(hired, MatchPolicy.defaults(), RunOptions.defaults(), terms);
            return "%,d with a buddy, %,d waiting"
                    .formatted(plan.assignments().size(), plan.waiting().size());
        });
    }

    private static PersonSpec starting(PersonSpec person, int daysAgo) {
        PersonSpec.Place at = person.place();
        PersonSpec.Place since = new PersonSpec.Place(
                at.function(),
                at.department(),
                at.team(),
                at.manager(),
                at.location(),
                at.level(),
                Populations.TODAY.minusDays(daysAgo));
        return new PersonSpec(
                person.id(),
                since,
                person.offers(),
                person.wants(),
                person.traits(),
                person.time(),
                person.ties(),
                person.auditGroups(),
                person.waitingCredit());
    }

    /** Everybody offers one skill of thirty and wants the next: no two help each other. */
    private static void rings(int people) {
        PoolBuilder pool = Pool.builder().on(Populations.TODAY);
        for (int person = 0; person < people; person++) {
            int craft = person % 30;
            PersonSpecBuilder each = PersonSpec.person("p" + person)
                    .offers("skill " + craft, 1 + person % 5)
                    .wants("skill " + (craft / 3 * 3 + (craft + 1) % 3), 0, 4)
                    .interests("interest " + person % 17);
            pool.add(each.build());
        }
        Pool built = pool.build();
        List<String> ids = IntStream.range(0, people).mapToObj(built::id).toList();
        row("Rings of three and four", people, () -> {
            Rings.Result result = Rings.form(built, MatchPolicy.defaults(), ids);
            return "%,d rings, %,d left over"
                    .formatted(result.rings().size(), result.leftOver().size());
        });
    }

    private static void row(String format, int people, Supplier<String> plan) {
        Meter.Reading<String> reading = Meter.best(ROUNDS, plan);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %s | %.3f | %.2f |%n",
                format,
                people,
                reading.result(),
                reading.wall(),
                reading.processor());
    }
}
