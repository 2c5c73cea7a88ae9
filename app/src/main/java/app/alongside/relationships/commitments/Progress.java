package app.alongside.relationships.commitments;

import app.alongside.relationships.commitments.Commitment.State;

/**
 * How far somebody says they are.
 *
 * @param outcome what came of it; may be empty
 */
public record Progress(CommitmentId id, State state, String outcome) {
    public static final int LONGEST = 200;
}
