package app.alongside.matching.engine.pool;

/** Which side of a directed pair a person may take; mutual pairs pay no regard to it. */
public enum Role {
    /** Helps others only. */
    GUIDE,
    /** Is helped only. */
    GUIDED,
    /** May take either side. */
    EITHER;

    /** Whether somebody of this role may help others. */
    public boolean mayGuide() {
        return this != GUIDED;
    }

    /** Whether somebody of this role may be helped. */
    public boolean mayBeGuided() {
        return this != GUIDE;
    }
}
