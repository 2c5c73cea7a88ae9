package app.alongside.learning.web;

import app.alongside.learning.LearningMoments.Moment;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceMarks.Mine;
import gg.jte.Content;
import java.util.List;

/**
 * One resource, to read.
 *
 * @param peers the relationships it can be shared into
 */
public record ResourceScreen(Resource resource, boolean mayMark, Mine mine, List<Moment> peers) {
    /** Its text, as the renderer made it. */
    public Content text() {
        return output -> output.writeContent(resource.html());
    }
}
