package app.alongside.people.imports;

/**
 * What is wrong with one cell.
 *
 * @param row the number a spreadsheet shows beside the row
 * @param column which column, from 0; -1 for the row as a whole
 * @param reason the end of a message key
 * @param value what stands in the cell, shortened
 */
public record Problem(int row, int column, String reason, String value) {
    private static final int SHOWN = 120;

    static Problem of(int row, int column, String reason, String value) {
        return new Problem(row, column, reason, value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }

    /** The key of the sentence that gives the reason. */
    public String messageKey() {
        return "people.import.problem." + reason;
    }
}
