package app.alongside.relationships;

/** Words of members that an earlier version wrote in the open, and that are to be sealed. */
public interface OpenWords {
    /** Seals at most {@code limit} of them, in a transaction of its own; says how many. */
    int sealSome(int limit);
}
