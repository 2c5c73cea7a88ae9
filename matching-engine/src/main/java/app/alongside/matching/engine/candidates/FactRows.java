package app.alongside.matching.engine.candidates;

import java.util.Arrays;
import java.util.List;

/**
 * What the blocks of a line-up tell of each person, one fact after another: whoever copies some of the people reads few places of
 * memory a person, instead of one for each fact.
 */
final class FactRows {
    private final Block example;
    private final int width;
    private final int[][] rows;

    FactRows(Block[] blocks) {
        example = blocks[0];
        width = example.columns().size();
        rows = Arrays.stream(blocks).map(this::rows).toArray(int[][]::new);
    }

    private int[] rows(Block block) {
        List<int[]> columns = block.columns();
        int[] told = new int[width * block.size()];
        for (int fact = 0; fact < width; fact++) {
            int[] column = columns.get(fact);
            for (int at = 0; at < column.length; at++) {
                told[at * width + fact] = column[at];
            }
        }
        return told;
    }

    /** A block of some of the people, who stand at these places of the line-up. */
    Block block(int[] people, int[] places) {
        int[][] columns = new int[width][people.length];
        for (int at = 0; at < people.length; at++) {
            int[] told = rows[places[at] / Block.MOST];
            int first = places[at] % Block.MOST * width;
            for (int fact = 0; fact < width; fact++) {
                columns[fact][at] = told[first + fact];
            }
        }
        return example.like(people, List.of(columns));
    }
}
