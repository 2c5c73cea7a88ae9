package app.alongside.matching.engine.laboratory;

import app.alongside.matching.engine.MatchResult;
import app.alongside.matching.engine.MatchedPair;
import app.alongside.matching.engine.Unmatched;
import app.alongside.matching.engine.candidates.IdPair;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changes from one result to another on the same people.
 *
 * @param kept pairs in both
 * @param ended pairs of the first only
 * @param begun pairs of the second only
 * @param gainPartner people without partner before and with one after
 * @param losePartner people with a partner before and without one after
 * @param peopleWhoChange everybody whose set of partners is not the same
 * @param valueChange of the totals, in units
 */
public record ResultDiff(
        List<IdPair> kept,
        List<IdPair> ended,
        List<IdPair> begun,
        Set<String> gainPartner,
        Set<String> losePartner,
        Set<String> peopleWhoChange,
        double valueChange) {

    /** The change from {@code before} to {@code after}. */
    public static ResultDiff between(MatchResult before, MatchResult after) {
        Set<IdPair> first = pairs(before);
        Set<IdPair> second = pairs(after);
        List<IdPair> ended = first.stream().filter(p -> !second.contains(p)).toList();
        List<IdPair> begun = second.stream().filter(p -> !first.contains(p)).toList();
        Set<String> changed = new TreeSet<>();
        List.of(ended, begun).forEach(pairs -> pairs.forEach(p -> changed.addAll(List.of(p.first(), p.second()))));
        Set<String> aloneBefore = alone(before);
        Set<String> aloneAfter = alone(after);
        return new ResultDiff(
                first.stream().filter(second::contains).toList(),
                ended,
                begun,
                minus(aloneBefore, aloneAfter),
                minus(aloneAfter, aloneBefore),
                changed,
                after.certificate().value() - before.certificate().value());
    }

    private static Set<IdPair> pairs(MatchResult result) {
        return result.pairs().stream()
                .map(ResultDiff::inOrder)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static IdPair inOrder(MatchedPair pair) {
        boolean ordered = pair.first().compareTo(pair.second()) < 0;
        return ordered ? new IdPair(pair.first(), pair.second()) : new IdPair(pair.second(), pair.first());
    }

    private static Set<String> alone(MatchResult result) {
        return result.unmatched().stream().map(Unmatched::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> minus(Set<String> all, Set<String> others) {
        return all.stream().filter(id -> !others.contains(id)).collect(Collectors.toCollection(TreeSet::new));
    }
}
