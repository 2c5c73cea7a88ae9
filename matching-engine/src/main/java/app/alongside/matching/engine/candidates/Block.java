package app.alongside.matching.engine.candidates;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;
import static app.alongside.matching.engine.scoring.FactorScores.NEUTRAL;

import app.alongside.matching.engine.policy.Factor;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.TagColumn;
import app.alongside.matching.engine.scoring.PairScorer;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some people of a {@link Lineup} with what a {@link Sweep} reads of them: each fact in an array of its own, a person at the same
 * index in all of them, since only then does the compiler work on several people at once. Who said nothing is written so that they pass.
 */
final class Block {
    /** The most people of a block. */
    static final int MOST = 512;

    private static final int NEUTRAL_HALF_HOURS = 5;

    /** Closeness is computed with reciprocals that are rounded down. */
    private static final int ROUNDED = 4;

    private static final long EVERY_LANGUAGE = -1;

    final int[] people;
    final TagPacking.Tags goals;
    final TagPacking.Tags interests;
    final TagPacking.Tags challenges;
    final int[][] week;
    final int[][] answered;
    final int[][] answers;
    final int[][] languages;
    /** What closeness of the answers adds at best, to both views. */
    final int[] closest;
    /** What each bit of difference in the answers costs at least. */
    final int[] apart;
    /** The half-hours that a person of whose free time nothing is known counts as sharing; 0 for others. */
    final int[] weekUnknown;
    /** What somebody counts as getting from a person who offers nothing. */
    final int[] offersNothing;
    /** What somebody counts as giving to a person who wants nothing. */
    final int[] wantsNothing;
    /** What a view of the person may have beside all that is read here. */
    final int[] rest;
    /** What the person's readiness adds to the view of others. */
    final int[] willing;
    /** The bonus of the person. */
    final int[] patience;
    /** The codes of the {@link PlaceTable}. */
    final int[] kinds;
    /** Of each fact of the background, everybody's code. */
    final int[][] codes;
    /** What the person's wish for a background adds to their view of somebody like them in nothing. */
    final int[] base;
    /** What each likeness adds to that. */
    final int[] step;
    /** What more somebody with a wish may find in this person. */
    final int[] unsaid;
    /** All bits for a person with a wish, none for others. */
    final int[] wishing;

    private Block(Maker all, int[] people) {
        this.people = people;
        Pool pool = all.problem.pool();
        goals = all.goals.of(people);
        interests = all.interests.of(people);
        challenges = all.challenges.of(people);
        week = all.week.of(people);
        answered = all.answered.of(people);
        answers = all.answered.like(people, pool.styles()::answers);
        languages = all.languages.like(people, all::languages);
        closest = column(all::closest);
        apart = column(all::apart);
        weekUnknown = column(person -> pool.weeks().known(person) ? 0 : all.unknownHalfHours);
        offersNothing = column(person -> pool.skills().offerCount(person) == 0 ? NEUTRAL : 0);
        wantsNothing = column(person -> pool.skills().wantCount(person) == 0 ? NEUTRAL : 0);
        PairScorer scorer = all.problem.scorer();
        willing = column(person ->
                scorer.contribution(Factor.WILLINGNESS, scorer.scores().willingness(person)));
        patience = column(all.problem::patience);
        kinds = column(all.table::code);
        Backgrounds backgrounds = all.backgrounds;
        codes = backgrounds.codes(people);
        base = column(backgrounds::base);
        step = column(backgrounds::step);
        unsaid = column(backgrounds::unsaid);
        wishing = column(person -> backgrounds.isWishing(person) ? -1 : 0);
        rest = column(all::beyond);
    }

    private Block(Block example, int[] people, Iterator<int[]> facts) {
        this.people = people;
        goals = example.goals.like(facts);
        interests = example.interests.like(facts);
        challenges = example.challenges.like(facts);
        week = next(example.week.length, facts);
        answered = next(example.answered.length, facts);
        answers = next(example.answers.length, facts);
        languages = next(example.languages.length, facts);
        codes = next(example.codes.length, facts);
        closest = facts.next();
        apart = facts.next();
        weekUnknown = facts.next();
        offersNothing = facts.next();
        wantsNothing = facts.next();
        willing = facts.next();
        patience = facts.next();
        kinds = facts.next();
        base = facts.next();
        step = facts.next();
        unsaid = facts.next();
        wishing = facts.next();
        rest = facts.next();
    }

    /** The same facts of other people, as {@link #columns} tells them. */
    Block like(int[] others, List<int[]> facts) {
        return new Block(this, others, facts.iterator());
    }

    static int[][] next(int count, Iterator<int[]> facts) {
        return IntStream.range(0, count).mapToObj(number -> facts.next()).toArray(int[][]::new);
    }

    /** All that is told here of people, a fact in each array. */
    List<int[]> columns() {
        return Stream.of(
                        goals.columns(),
                        interests.columns(),
                        challenges.columns(),
                        Stream.of(week),
                        Stream.of(answered),
                        Stream.of(answers),
                        Stream.of(languages),
                        Stream.of(codes),
                        Stream.of(
                                closest,
                                apart,
                                weekUnknown,
                                offersNothing,
                                wantsNothing,
                                willing,
                                patience,
                                kinds,
                                base,
                                step,
                                unsaid,
                                wishing,
                                rest))
                .flatMap(columns -> columns)
                .toList();
    }

    private int[] column(IntUnaryOperator fact) {
        return IntStream.of(people).map(fact).toArray();
    }

    int size() {
        return people.length;
    }

    /** Makes the blocks of a line-up, in which the same bits stand for the same facts. */
    static final class Maker {
        private final Problem problem;
        private final PlaceTable table;
        private final TagPacking goals;
        private final TagPacking interests;
        private final TagPacking challenges;
        private final BitPacking week;
        private final BitPacking answered;
        private final BitPacking languages;
        private final Backgrounds backgrounds;
        private final int unknownHalfHours;

        Maker(Problem problem, PlaceTable table, int[] people) {
            this.problem = problem;
            this.table = table;
            Pool pool = problem.pool();
            PairScorer scorer = problem.scorer();
            goals = new TagPacking(pool.goals(), scorer, Factor.GOALS, people);
            interests = new TagPacking(pool.interests(), scorer, Factor.INTERESTS, people);
            challenges = new TagPacking(pool.challenges(), scorer, Factor.CHALLENGES, people);
            week = new BitPacking(
                    people,
                    person -> pool.weeks().word(person, 0),
                    person -> pool.weeks().word(person, 1),
                    person -> pool.weeks().word(person, 2),
                    person -> pool.weeks().word(person, 3),
                    person -> pool.weeks().word(person, 4),
                    person -> pool.weeks().word(person, 5));
            answered = new BitPacking(people, pool.styles()::answered);
            languages = new BitPacking(people, pool.languages()::signature);
            backgrounds = new Backgrounds(pool, scorer, people);
            unknownHalfHours = Math.max(
                    NEUTRAL_HALF_HOURS, (int) Math.ceil(problem.policy().rules().sharedHours() * 2));
        }

        private int beyond(int person) {
            Pool pool = problem.pool();
            PairScorer scorer = problem.scorer();
            return scorer.contribution(Factor.CHOICE, NEUTRAL)
                    + scorer.contribution(
                            Factor.STRENGTHS, ifKnown(pool.offered().count(person) > 0))
                    + scorer.contribution(Factor.NOVELTY, ONE)
                    + scorer.contribution(
                            Factor.LANGUAGE, ifKnown(pool.languages().count(person) > 0));
        }

        private static int ifKnown(boolean known) {
            return known ? ONE : NEUTRAL;
        }

        /** Somebody of whom no language is known may speak any: what is not known breaks no rule. */
        private long languages(int person) {
            TagColumn languages = problem.pool().languages();
            return languages.count(person) == 0 ? EVERY_LANGUAGE : languages.signature(person);
        }

        private int closest(int person) {
            return problem.scorer()
                    .contribution(
                            Factor.WORKING_STYLE, problem.pool().styles().known(person) ? ONE + ROUNDED : NEUTRAL);
        }

        private int apart(int person) {
            int bits = Long.bitCount(problem.pool().styles().answered(person));
            return bits == 0 ? 0 : problem.scorer().contribution(Factor.WORKING_STYLE, ONE) / bits;
        }

        Block of(int[] people) {
            return new Block(this, people);
        }
    }
}
