package app.alongside.matching;

/** How somebody stands to a proposal. */
public enum Answer {
    ACCEPTED,
    DECLINED,
    /** Has left the programme, paused, or found a place elsewhere, while a circle was open that can do without them. */
    OUT
}
