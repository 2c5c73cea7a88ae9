package app.alongside.learning;

import app.alongside.platform.PersonId;
import java.util.List;

/** Tells where somebody stands with their peers. Implemented by the module that knows. */
public interface LearningMoments {
    /**
     * Where a relationship of somebody stands.
     *
     * @param peers the peers' first names, as a list in the person's language
     * @param stage the stage's key
     * @param number the stage's number, from 1
     * @param of how many stages there are
     * @param path the address of the relationship's pages
     */
    record Moment(String peers, String stage, int number, int of, String path) {
        /** Where to tell the peers of a resource. */
        public String sharing(ResourceKey key) {
            return path + "/shared?resource=" + key + "#share";
        }

        /** Where to put a resource on the agenda of the next session. */
        public String agenda() {
            return path + "/shared/agenda";
        }

        /** Where to say what one will try because of a resource. */
        public String trying() {
            return path + "/commitments";
        }
    }

    /** The relationships of {@code person} that go on now, the newest first. */
    List<Moment> listFor(PersonId person);
}
