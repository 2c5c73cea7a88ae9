package app.alongside.relationships.commitments;

import app.alongside.learning.ResourceKey;
import app.alongside.learning.ResourceMarks;
import app.alongside.learning.ResourceMarks.Mark;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks in the library what somebody has put to use. */
@Component
class UsingResources {
    private final ResourceMarks marks;

    UsingResources(ResourceMarks marks) {
        this.marks = marks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remember(Commitment done) {
        ResourceKey resource = done.intention().resource();
        if (resource != null) {
            marks.set(done.person(), resource, Mark.USED);
        }
    }
}
