package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.pool.Pool;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everybody who has a place to fill, in an order in which those of one level stand together, in blocks. */
final class Lineup {
    private static final int CODE_BITS = 8;
    private static final int PERSON_BITS = 28;

    private final int[] people;
    private final int[] places;
    private final Block[] blocks;
    private final LineupSkills skills;

    /** Made when somebody first asks for some of the people. */
    private @Nullable FactRows rows;

    Lineup(Problem problem, PlaceTable table, Workers workers) {
        people = byKind(problem, table);
        places = new int[problem.pool().size()];
        for (int at = 0; at < people.length; at++) {
            places[people[at]] = at;
        }
        Block.Maker maker = new Block.Maker(problem, table, people);
        blocks = new Block[Math.ceilDiv(people.length, Block.MOST)];
        workers.share(blocks.length, () -> blocks, (all, number) -> {
            int from = number * Block.MOST;
            all[number] = maker.of(Arrays.copyOfRange(people, from, end(from, people.length)));
        });
        skills = new LineupSkills(problem.pool().skills(), people);
    }

    /** Those with a place to fill by level, who told none last, and those of one level by the code of the table. */
    private static int[] byKind(Problem problem, PlaceTable table) {
        Pool pool = problem.pool();
        int[] levels = IntStream.range(0, pool.size())
                .mapToObj(person -> pool.spec(person).place().level())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
        return IntStream.range(0, pool.size())
                .filter(person -> problem.places(person) > 0)
                .mapToLong(person -> {
                    Integer level = pool.spec(person).place().level();
                    long rank = level == null ? levels.length : Arrays.binarySearch(levels, level);
                    return (rank << CODE_BITS | table.code(person)) << PERSON_BITS | person;
                })
                .sorted()
                .mapToInt(key -> (int) key & (1 << PERSON_BITS) - 1)
                .toArray();
    }

    private Lineup(Lineup all, int[] some) {
        people = some;
        places = all.places;
        FactRows told = all.rows();
        blocks = blocks(some.length, from -> block(told, Arrays.copyOfRange(some, from, end(from, some.length))));
        skills = new LineupSkills(all.skills.told(), some);
    }

    private Block block(FactRows told, int[] some) {
        return told.block(some, IntStream.of(some).map(person -> places[person]).toArray());
    }

    private synchronized FactRows rows() {
        if (rows == null) {
            rows = new FactRows(blocks);
        }
        return rows;
    }

    private static Block[] blocks(int people, IntFunction<Block> from) {
        return IntStream.range(0, Math.ceilDiv(people, Block.MOST))
                .mapToObj(number -> from.apply(number * Block.MOST))
                .toArray(Block[]::new);
    }

    private static int end(int from, int people) {
        return Math.min(people, from + Block.MOST);
    }

    /** Some of these people, in the order given. */
    Lineup of(int[] some) {
        return new Lineup(this, some);
    }

    /** How many stand here. */
    int size() {
        return people.length;
    }

    /** Where a person stands who has a place to fill: of some people, where among all. */
    int place(int person) {
        return places[person];
    }

    /** Everybody here, in order. */
    int[] people() {
        return people;
    }

    int blocks() {
        return blocks.length;
    }

    Block block(int number) {
        return blocks[number];
    }

    LineupSkills skills() {
        return skills;
    }
}
