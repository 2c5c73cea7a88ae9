package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Everybody who has a place to fill, in an order in which those of one level stand together, in blocks. */
final class Lineup {
    private final int[] people;
    private final int[] places;
    private final Block[] blocks;
    private final LineupSkills skills;

    Lineup(Problem problem, PlaceTable table) {
        Comparator<Integer> byLevel = Comparator.comparing(
                person -> problem.pool().spec(person).place().level(), Comparator.nullsLast(Comparator.naturalOrder()));
        people = IntStream.range(0, problem.pool().size())
                .filter(person -> problem.places(person) > 0)
                .boxed()
                .sorted(byLevel.thenComparing(table::code))
                .mapToInt(Integer::intValue)
                .toArray();
        places = new int[problem.pool().size()];
        for (int at = 0; at < people.length; at++) {
            places[people[at]] = at;
        }
        Block.Maker maker = new Block.Maker(problem, table, people);
        blocks = IntStream.range(0, Math.ceilDiv(people.length, Block.MOST))
                .mapToObj(block -> maker.of(Arrays.copyOfRange(
                        people, block * Block.MOST, Math.min(people.length, (block + 1) * Block.MOST))))
                .toArray(Block[]::new);
        skills = new LineupSkills(problem.pool().skills(), people);
    }

    /** How many stand here. */
    int size() {
        return people.length;
    }

    /** Where a person stands who has a place to fill. */
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
