package app.alongside.matching.runs.web;

import java.util.List;

/**
 * A page of the table of pairs.
 *
 * @param find the name searched for; empty for all
 * @param total how many pairs are found
 * @param after the rank the page begins after
 * @param last the rank of its last pair
 * @param more whether there are pairs after it
 */
public record PairsTable(List<PairRow> rows, String find, int total, int after, int last, boolean more) {
    static final int PAGE = 25;
}
