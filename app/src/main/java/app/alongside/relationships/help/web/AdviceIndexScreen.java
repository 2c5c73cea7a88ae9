package app.alongside.relationships.help.web;

import java.util.List;

/**
 * One's quick questions: those one asked and those that came.
 *
 * @param answering how many questions one takes within thirty days
 */
public record AdviceIndexScreen(List<AdviceRow> rows, int answering) {
    /** What waits for the person who looks. */
    public List<AdviceRow> waiting() {
        return rows.stream().filter(AdviceRow::turn).toList();
    }

    /** What waits for others. */
    public List<AdviceRow> open() {
        return rows.stream()
                .filter(row -> !row.turn() && !row.request().isOver())
                .toList();
    }

    public List<AdviceRow> earlier() {
        return rows.stream().filter(row -> row.request().isOver()).toList();
    }
}
