/** Finds pairs of peers whose total worth is provably close to the best possible. Knows nothing of its host. */
module app.alongside.matching.engine {
    requires static org.jspecify;

    exports app.alongside.matching.engine;
    exports app.alongside.matching.engine.candidates;
    exports app.alongside.matching.engine.circles;
    exports app.alongside.matching.engine.explain;
    exports app.alongside.matching.engine.formats;
    exports app.alongside.matching.engine.graph;
    exports app.alongside.matching.engine.laboratory;
    exports app.alongside.matching.engine.objectives;
    exports app.alongside.matching.engine.policy;
    exports app.alongside.matching.engine.pool;
    exports app.alongside.matching.engine.scoring;
}
