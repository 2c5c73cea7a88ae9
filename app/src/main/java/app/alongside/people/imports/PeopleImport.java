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
 * @param progress how many good rows have been imported
 * @param work how far the job at work is
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
        Work work,
        boolean kept,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** How far an import is. */
    public enum Status {
        COLUMNS,
        GRADES,
        CHECKING,
        CHECKED,
        IMPORTING,
        DONE
    }

    /** What a job at work does. */
    public enum Phase {
        READING,
        COMPARING,
        IMPORTING
    }

    /** How far a job at work is: so many done of so many. */
    public record Work(Phase phase, int done, int total) {}

    /**
     * Rows by what they are.
     *
     * @param good rows that can be imported
     * @param known those of them whose person is in the directory already
     * @param repeated rows that say again what an earlier row says, word for word
     * @param problematic rows with something to mend
     * @param noted rows that are imported without something
     * @param added people who were added
     * @param changed people about whom something changed
     */
    public record Counts(int good, int known, int repeated, int problematic, int noted, int added, int changed) {}

    /** The same import with other columns. */
    public PeopleImport with(Columns other) {
        return new PeopleImport(
                id, fileName, encoding, status, other, zone, rows, counts, progress, work, kept, createdAt, finishedAt);
    }

    /** Whether a job is at work on it. */
    public boolean isBusy() {
        return status == Status.CHECKING || status == Status.IMPORTING;
    }
}
