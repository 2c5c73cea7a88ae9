package app.alongside.relationships.help;

import app.alongside.identity.SignedIn;
import app.alongside.platform.PersonId;
import org.springframework.stereotype.Component;

/** The gate: whoever asked, and the one colleague with whom the question is. No role opens it for anybody else. */
@Component
public class AdviceAccess {
    private final AdviceRequests requests;

    AdviceAccess(AdviceRequests requests) {
        this.requests = requests;
    }

    /**
     * The question, for either of the two.
     *
     * @throws AdviceMovedOn for a colleague it was with earlier
     * @throws NoSuchAdvice for everybody else
     */
    public AdviceRequest forEither(SignedIn me, AdviceRequestId id) {
        PersonId person = me.findPersonId().orElseThrow(() -> new NoSuchAdvice(id));
        AdviceRequest request = requests.find(id).orElseThrow(() -> new NoSuchAdvice(id));
        if (request.isAskedBy(person) || request.isWith(person)) {
            return request;
        }
        if (requests.hasReached(id, person)) {
            throw new AdviceMovedOn(request);
        }
        throw new NoSuchAdvice(id);
    }

    /** The question, for whoever asked it. */
    public AdviceRequest forAsker(SignedIn me, AdviceRequestId id) {
        AdviceRequest request = forEither(me, id);
        if (!request.isAskedBy(me.personId())) {
            throw new NoSuchAdvice(id);
        }
        return request;
    }

    /** The question, for the colleague with whom it is. */
    public AdviceRequest forAdvisor(SignedIn me, AdviceRequestId id) {
        AdviceRequest request = forEither(me, id);
        if (!request.isWith(me.personId())) {
            throw new NoSuchAdvice(id);
        }
        return request;
    }
}
