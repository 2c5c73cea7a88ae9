package app.alongside.matching.engine.graph;

/** What the solver is doing at the moment, in this order. */
public enum SolvePhase {
    PRICING,
    ROUNDING,
    PROVING,
    MEASURING
}
