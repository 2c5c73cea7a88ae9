package app.alongside.matching;

/** What somebody says to a proposal. */
public enum Answer {
    ACCEPTED,
    DECLINED
}
