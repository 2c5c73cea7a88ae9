package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.candidates.Retrieval;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.policy.Weights;
import java.util.List;
import java.util.Map;

/**
 * What a run found, and what it can prove.
 *
 * @param certificate value and bound in units with bonuses, over all allowed pairs, or after a budgeted search over the
 *     candidates, settled pairs included
 * @param refusedMusts pairs that were to be formed, but a rule or a lack of places forbids it
 * @param inputSha256 of everything known about everybody
 * @param policySha256 of the whole policy
 * @param secondsByPhase what took how long
 * @param complete whether the run finished; otherwise it was cancelled, and this is the best found so far
 * @param solved the solved instance, which explanations are computed from
 */
public record MatchResult(
        List<MatchedPair> pairs,
        List<Unmatched> unmatched,
        Certificate certificate,
        MatchMeasures measures,
        Retrieval retrieval,
        List<IdPair> refusedMusts,
        String inputSha256,
        String policySha256,
        Map<String, Double> secondsByPhase,
        boolean complete,
        Solved solved) {

    /** What one more place of this person would be worth at most, in units. */
    public double price(String id) {
        return solved.prices()[solved.problem().pool().indexOf(id)] / (double) Weights.MICRO;
    }
}
