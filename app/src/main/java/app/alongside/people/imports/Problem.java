package app.alongside.people.imports;

/**
 * What is wrong with one cell.
 *
 * @param row the number a spreadsheet shows beside the row
 * @param person the name in the row
 * @param column which column, from 0; -1 for the row as a whole
 * @param reason the end of a message key
 * @param value what stands in the cell, shortened
 * @param other the number of another row that has to do with it, or 0
 */
public record Problem(int row, String person, int column, String reason, String value, int other) {
    private static final int SHOWN = 120;
    private static final String MANAGER_LEFT_OUT = "manager-left-out";

    public Problem {
        person = shortened(person);
        value = shortened(value);
    }

    /** Something about a person whose row was understood. */
    static Problem of(Entry entry, int column, String reason, String value, int other) {
        return new Problem(entry.row(), entry.details().name(), column, reason, value, other);
    }

    /** Says that somebody is imported without the manager, whose own row is left out. */
    static Problem managerLeftOut(Entry entry, int column, int managersRow) {
        return of(
                entry, column, MANAGER_LEFT_OUT, String.valueOf(entry.details().manager()), managersRow);
    }

    /** Whether the row is imported all the same. */
    public boolean isNote() {
        return reason.equals(MANAGER_LEFT_OUT);
    }

    /** The key of the sentence that gives the reason. */
    public String messageKey() {
        return "people.import.problem." + reason;
    }

    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
