package app.alongside.matching;

/** What became of somebody's answer. */
public enum Reply {
    /** Noted; the other has yet to answer. */
    NOTED,
    /** Both have accepted. */
    AGREED,
    /** Noted as a no, and the proposal is closed. */
    CLOSED,
    /** One of the two found a partner first, so there was no place left. */
    NO_PLACE_LEFT,
    /** Too late: the proposal was closed before. */
    NOT_OPEN
}
