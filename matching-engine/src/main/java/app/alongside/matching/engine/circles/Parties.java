package app.alongside.matching.engine.circles;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everybody who takes part, in parties: people who must sit together are joined one wish after the other, in the order of the pool,
 * as long as the party could still be part of a circle. A wish that cannot be met is refused and told.
 */
final class Parties {
    private final CircleProblem problem;
    private final CircleCheck check;
    private final LanguageBits languages;
    private final int[][] partyOf;
    private final List<IdPair> refused = new ArrayList<>();
    private final List<Party> all = new ArrayList<>();

    Parties(CircleProblem problem) {
        this.problem = problem;
        Pool pool = problem.pool();
        check = new CircleCheck(problem);
        languages = new LanguageBits(pool);
        partyOf = new int[pool.size()][];
        for (int person = 0; person < pool.size(); person++) {
            partyOf[person] = new int[] {person};
        }
        for (int person = 0; person < pool.size(); person++) {
            for (int place = 0; place < pool.must().count(person); place++) {
                join(person, pool.must().other(person, place));
            }
        }
        for (int person = 0; person < pool.size(); person++) {
            if (problem.takesPart(person) && partyOf[person][0] == person) {
                all.add(party(partyOf[person]));
            }
        }
    }

    private void join(int person, int other) {
        if (partyOf[person] == partyOf[other]) {
            return;
        }
        int[] together = IntStream.concat(IntStream.of(partyOf[person]), IntStream.of(partyOf[other]))
                .sorted()
                .toArray();
        boolean bothTakePart = problem.takesPart(person) && problem.takesPart(other);
        if (bothTakePart && couldBePart(together)) {
            for (int member : together) {
                partyOf[member] = together;
            }
        } else {
            IdPair wish = new IdPair(problem.pool().id(person), problem.pool().id(other));
            if (!refused.contains(wish) && !refused.contains(new IdPair(wish.second(), wish.first()))) {
                refused.add(wish);
            }
        }
    }

    private boolean couldBePart(int[] people) {
        return IntStream.of(problem.topics().suiting(people))
                .anyMatch(topic -> check.brokenByPart(topic, people).isEmpty());
    }

    private Party party(int[] members) {
        WeekStarts starts = WeekStarts.ANY;
        long spoken = -1;
        for (int member : members) {
            starts = starts.and(problem.starts(member));
            spoken &= problem.policy().rules().commonLanguage() ? languages.of(member) : -1;
        }
        return new Party(all.size(), members, starts, spoken, problem.topics().suiting(members));
    }

    List<Party> all() {
        return all;
    }

    List<IdPair> refusedMusts() {
        return List.copyOf(refused);
    }
}
