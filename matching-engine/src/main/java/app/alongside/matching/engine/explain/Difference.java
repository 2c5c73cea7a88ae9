package app.alongside.matching.engine.explain;

/** Something known in which two people differ: what it is, and what each says. */
public record Difference(Kind kind, String first, String second) {
    /** What people can differ in. */
    public enum Kind {
        /** The professional function. */
        FUNCTION,
        /** The department. */
        DEPARTMENT,
        /** The place of work. */
        LOCATION,
        /** The level band. */
        LEVEL,
        /** The clock, as minutes from UTC. */
        CLOCK
    }
}
