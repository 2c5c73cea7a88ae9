package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** The three programmes of Northwind Rail, each at another age. */
enum Cohort {
    ENGINEERING_EXCHANGE(
            "Engineering Peer Exchange",
            "Engineers of different disciplines and sites pair up, teach each other what they know best, and take one real piece of work further together.",
            84,
            List.of(1, 2, 2, 6, 1, 1, 1),
            List.of(2, 16, 36, 81)),
    FIRST_90_DAYS(
            "First 90 Days",
            "People who have just joined Northwind Rail find somebody at their own level to ask, and give a fresh pair of eyes in return.",
            27,
            List.of(1, 2, 2, 6, 1, 1, 1),
            List.of(2, 15)),
    CHARTERSHIP(
            "Chartership Together",
            "Two people on the way to chartered status keep each other’s plan alive, review each other’s evidence and practise the interview.",
            -4,
            List.of(1, 2, 2, 12, 2, 2, 3),
            List.of());

    /** The mockups’ pair and those who are often shown beside them. */
    private static final Set<String> ALWAYS = Set.of("Inês Carvalho", "Wanjiru Kamau", "Rafael Nogueira");

    private static final int NEW_FOR_DAYS = 90;

    private final String title;
    private final String statement;
    private final int daysSinceStart;
    private final List<Integer> stageWeeks;
    private final List<Integer> matchDays;

    Cohort(String title, String statement, int daysSinceStart, List<Integer> stageWeeks, List<Integer> matchDays) {
        this.title = title;
        this.statement = statement;
        this.daysSinceStart = daysSinceStart;
        this.stageWeeks = stageWeeks;
        this.matchDays = matchDays;
    }

    String title() {
        return title;
    }

    String statement() {
        return statement;
    }

    /** How many days ago it began; below zero for one that begins soon. */
    int daysSinceStart() {
        return daysSinceStart;
    }

    /** How many weeks each of its stages lasts. */
    List<Integer> stageWeeks() {
        return stageWeeks;
    }

    /** On which days after its start a match is run and published. */
    List<Integer> matchDays() {
        return matchDays;
    }

    int weeks() {
        return stageWeeks.stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether somebody comes to take part in it. */
    boolean attracts(Colleague person, LocalDate today) {
        Dice dice = Dice.about(name(), person.number());
        boolean engineer =
                Set.of("Engineering", "Technology").contains(person.job().function());
        return switch (this) {
            case ENGINEERING_EXCHANGE ->
                ALWAYS.contains(person.name()) || engineer && person.job().level() <= 4 && dice.chance(16);
            case FIRST_90_DAYS ->
                isNew(person, today) ? dice.chance(80) : person.job().level() <= 3 && dice.chance(2);
            case CHARTERSHIP ->
                person.name().equals("Inês Carvalho")
                        || engineer && person.job().level() <= 3 && dice.chance(11);
        };
    }

    private static boolean isNew(Colleague person, LocalDate today) {
        return ChronoUnit.DAYS.between(person.job().started(), today) < NEW_FOR_DAYS;
    }
}
