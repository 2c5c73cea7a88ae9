package app.alongside.relationships;

/** Whether two people find that they fit, after their first two weeks. */
public enum Fit {
    WORKS,
    UNSURE,
    NOT_FOR_US
}
