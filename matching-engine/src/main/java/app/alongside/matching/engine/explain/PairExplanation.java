package app.alongside.matching.engine.explain;

import java.util.List;

/**
 * What speaks for a pair, from both sides.
 *
 * @param value of the pair, 0 to 100
 * @param firstView the first's view, 0 to 100; the points of the parts sum to it
 * @param secondView the second's view, 0 to 100; the points of the parts sum to it
 * @param firstGets what the first can learn from the second, the dearest want first
 * @param secondGets what the second can learn from the first, the dearest want first
 */
public record PairExplanation(
        String first,
        String second,
        int value,
        int firstView,
        int secondView,
        List<FactorPart> parts,
        List<SkillHelp> firstGets,
        List<SkillHelp> secondGets,
        SharedGround shared,
        List<Difference> differences) {}
