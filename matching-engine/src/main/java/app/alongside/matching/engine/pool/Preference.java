package app.alongside.matching.engine.pool;

/** Whether a person would rather meet somebody of a similar or of a different background. */
public enum Preference {
    /** Same function, department and location count in favour. */
    SIMILAR,
    /** Another function, department and location count in favour. */
    DIFFERENT,
    /** The person does not mind, so background does not count. */
    NONE
}
