package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Copies what the blocks of a {@link Lineup} tell of some of its people. */
final class Picking {
    private final Block[] blocks;
    private final int[] places;

    Picking(Lineup all, int[] people) {
        blocks = new Block[people.length];
        places = new int[people.length];
        for (int at = 0; at < people.length; at++) {
            int place = all.place(people[at]);
            blocks[at] = all.block(place / Block.MOST);
            places[at] = place % Block.MOST;
        }
    }

    /** One fact of each of them. */
    int[] column(Function<Block, int[]> fact) {
        int[] column = new int[blocks.length];
        for (int at = 0; at < column.length; at++) {
            column[at] = fact.apply(blocks[at])[places[at]];
        }
        return column;
    }

    /** Facts that fill several words. */
    int[][] columns(Function<Block, int[][]> facts) {
        return IntStream.range(0, facts.apply(blocks[0]).length)
                .mapToObj(word -> column(block -> facts.apply(block)[word]))
                .toArray(int[][]::new);
    }

    TagPacking.Tags tags(Function<Block, TagPacking.Tags> tags) {
        TagPacking.Tags example = tags.apply(blocks[0]);
        boolean fit = Arrays.stream(blocks).allMatch(block -> tags.apply(block).hidden() == null);
        return new TagPacking.Tags(
                example.share(),
                example.saysNothing(),
                columns(block -> tags.apply(block).words()),
                column(block -> tags.apply(block).counts()),
                fit ? null : column(block -> tags.apply(block).hiddenOrNone()));
    }
}
