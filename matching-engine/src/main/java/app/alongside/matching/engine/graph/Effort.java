package app.alongside.matching.engine.graph;

/** How far the solver goes before it is content. */
public enum Effort {
    /** As certain as prices alone can make it: for rounds that will be followed by others. */
    BY_PRICES,
    /** Small components are solved exactly, large ones to a certified small fraction of a per mille. */
    BEST_CERTIFIED,
    /** Everything is solved exactly, however long it takes. */
    PROVEN
}
