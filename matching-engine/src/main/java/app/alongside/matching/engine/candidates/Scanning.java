package app.alongside.matching.engine.candidates;

/** What every scan of one search has in common. */
record Scanning(Problem problem, PriceScan.Limits limits, Workers workers) {
    Findings everyPair(CandidateGraph candidates, PairPrices prices) {
        return new EveryPairScan(candidates, this, prices).run();
    }
}
