package app.alongside.relationships.help;

/**
 * A question that cannot take what somebody wanted to do with it, because it went to somebody else or came to its end
 * meanwhile; the pages answer by saying so.
 */
public class AdviceMovedOn extends RuntimeException {
    AdviceMovedOn(AdviceRequest request) {
        super("Advice request " + request.id() + " is " + request.state() + " by now.");
    }
}
