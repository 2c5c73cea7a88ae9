package app.alongside.testing;

import app.alongside.relationships.RelationshipFixtures.Made;

/** Sends, as the product itself does, each of the mails that one of its parts composes by itself. */
public interface SendsMails {
    /** Sends them to the second member of {@code pair}, in the caller's transaction. */
    void sendEach(Made pair);
}
