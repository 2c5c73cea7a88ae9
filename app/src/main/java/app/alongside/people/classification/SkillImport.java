package app.alongside.people.classification;

import java.time.Instant;
import java.util.UUID;

/**
 * A classification on its way into the taxonomy.
 *
 * @param skills how many skills the file has
 * @param added how many of them are new here
 * @param labels how many names the taxonomy gained
 * @param moved how many of its labels stood beside another skill and were brought back to their own
 * @param doubts how many labels were in doubt
 */
public record SkillImport(
        UUID id,
        String fileName,
        Status status,
        int skills,
        int added,
        int labels,
        int moved,
        int doubts,
        Instant createdAt) {
    /** How far it is. */
    public enum Status {
        WAITING,
        READING,
        SAVING,
        DONE
    }

    public boolean isBusy() {
        return status != Status.DONE;
    }
}
