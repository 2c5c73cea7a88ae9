package app.alongside.learning;

import app.alongside.platform.PersonId;
import java.util.List;

/** Tells whom somebody works with, and where they stand. Implemented by the module that knows. */
public interface LearningMoments {
    /**
     * People somebody works with: a peer, several, or a circle.
     *
     * @param peers the peers' first names, as a list in the person's language; the topic of a circle
     * @param path the address of their pages
     */
    record Together(String peers, String path) {
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

    /**
     * Where a relationship of somebody stands.
     *
     * @param stage the stage's key
     * @param number the stage's number, from 1
     * @param of how many stages there are
     */
    record Moment(Together with, String stage, int number, int of) {}

    /** The relationships of {@code person} that go on now and have stages, the newest first. */
    List<Moment> listFor(PersonId person);

    /** All relationships and circles of {@code person} that go on now, the newest first. */
    List<Together> listTogether(PersonId person);
}
