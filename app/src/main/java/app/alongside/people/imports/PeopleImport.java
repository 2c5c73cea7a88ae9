package app.alongside.people.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the directory.
 *
 * @param zone the zone of people whose row states none
 * @param rows how many rows the file has
 * @param counts what became of them so far
 * @param progress how many good rows have been imported, or while checking, how many rows checked
 */
public record PeopleImport(
        UUID id,
        String fileName,
        String encoding,
        Status status,
        Columns columns,
        ZoneId zone,
        int rows,
        Counts counts,
        int progress,
        boolean kept,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** How far an import is. */
    public enum Status {
        COLUMNS,
        CHECKING,
        CHECKED,
        IMPORTING,
        DONE
    }

    /**
     * Rows by what they are.
     *
     * @param good rows that can be imported
     * @param known those of them whose person is in the directory already
     * @param repeated rows that say again what an earlier row says, word for word
     * @param problematic rows with something to mend
     * @param added people who were added
     * @param changed people about whom something changed
     */
    public record Counts(int good, int known, int repeated, int problematic, int added, int changed) {}

    /** The same import with other columns. */
    public PeopleImport with(Columns other) {
        return new PeopleImport(
                id, fileName, encoding, status, other, zone, rows, counts, progress, kept, createdAt, finishedAt);
    }

    /** Whether a job is at work on it. */
    public boolean isBusy() {
        return status == Status.CHECKING || status == Status.IMPORTING;
    }

    /** How many rows the job at work has to do. */
    public int total() {
        return Math.max(1, status == Status.CHECKING ? rows : counts.good());
    }
}
