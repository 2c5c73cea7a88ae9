package app.alongside.matching;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such proposal, or it is none of the viewer's business. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchProposal extends RuntimeException {
    NoSuchProposal(ProposalId id) {
        super("No proposal " + id + " here. Maybe it belongs to two other people.");
    }
}
