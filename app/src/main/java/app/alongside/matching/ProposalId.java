package app.alongside.matching;

import java.util.UUID;

/** Names a proposal. */
public record ProposalId(UUID value) {
    public static ProposalId parse(String text) {
        return new ProposalId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
