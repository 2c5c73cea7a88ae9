package app.alongside.matching;

/** The shape of what is proposed. */
public enum Form {
    /** Two who help each other. */
    PAIR,
    /** Three or four of whom each helps the next, and the last helps the first. */
    RING,
    /** Four to eight who meet at a shared hour. */
    CIRCLE
}
