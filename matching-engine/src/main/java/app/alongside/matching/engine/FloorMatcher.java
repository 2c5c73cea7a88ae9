package app.alongside.matching.engine;

import app.alongside.matching.engine.candidates.CandidateSearch;
import app.alongside.matching.engine.candidates.CertifiedSearch;
import app.alongside.matching.engine.candidates.Problem;
import app.alongside.matching.engine.candidates.Solved;
import app.alongside.matching.engine.graph.Measures;
import app.alongside.matching.engine.graph.Objective;
import app.alongside.matching.engine.graph.Solution;
import app.alongside.matching.engine.graph.SolveOptions;
import app.alongside.matching.engine.laboratory.FairnessTable;
import app.alongside.matching.engine.objectives.Floor;
import app.alongside.matching.engine.objectives.FloorResult;
import app.alongside.matching.engine.objectives.Floors;
import app.alongside.matching.engine.policy.MatchPolicy;
import app.alongside.matching.engine.policy.Weights;
import app.alongside.matching.engine.pool.PersonSpec;
import app.alongside.matching.engine.pool.Pool;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Matches for total value under a floor for groups. Only people who take part count, and groups of fewer than
 * {@value FairnessTable#LEAST_CELL} of them have no floor, since it would tell who belongs to them. In pools of up to
 * {@value CandidateSearch#EVERY_CANDIDATE} people every allowed pair is a candidate; in larger ones each person's best few are, and a
 * floor may be cheaper than told with a pair that is not among them.
 */
public final class FloorMatcher {
    private final Problem problem;
    private final BitSet settled;

    private FloorMatcher(Problem problem) {
        this.problem = problem;
        settled = problem.settled().people();
    }

    /** Matches, and holds the floor where that is possible. */
    public static FloorMatch match(Pool pool, MatchPolicy policy, RunOptions options, GroupFloor floor) {
        return match(
                pool,
                policy,
                options,
                person -> person.auditGroups().getOrDefault(floor.attribute(), ""),
                floor.share());
    }

    /**
     * The same for groups of the caller's own making, say of an ordinary segment: in each at least this share shall have a partner;
     * {@code groupOf} answers an empty name for a person of none.
     */
    public static FloorMatch match(
            Pool pool, MatchPolicy policy, RunOptions options, Function<PersonSpec, String> groupOf, double share) {
        boolean small = pool.size() <= CandidateSearch.EVERY_CANDIDATE;
        MatchPolicy forValue = policy.with(Objective.TOTAL_VALUE);
        MatchPolicy wide = small ? forValue.withShortlist(Math.max(policy.shortlist(), pool.size())) : forValue;
        Problem problem = new Problem(pool, wide, options.commitments());
        return new FloorMatcher(problem)
                .held(CertifiedSearch.solve(problem, options.searching()), options, groupOf, share);
    }

    private FloorMatch held(Solved free, RunOptions options, Function<PersonSpec, String> groupOf, double share) {
        Map<String, BitSet> groups = groups(groupOf);
        List<Floor> floors = new ArrayList<>();
        groups.values().forEach(members -> floors.add(floor(members, share)));
        SolveOptions solving = SolveOptions.defaults()
                .withThreads(1)
                .withSeed(problem.policy().seed())
                .withCancellation(options.cancellation())
                .withServed(settled);
        FloorResult held = Floors.solve(free.graph(), floors, solving);
        boolean met = held.verdict().isMet();
        return new FloorMatch(
                Matcher.result(met ? chosen(free, held) : free, options),
                held.verdict(),
                met ? units(held.price()) : 0,
                met ? units(held.leastPrice()) : 0,
                standing(groups, share, held.reached()));
    }

    /** Who takes part, by group. */
    private Map<String, BitSet> groups(Function<PersonSpec, String> groupOf) {
        Map<String, BitSet> groups = new TreeMap<>();
        for (int person = 0; person < problem.pool().size(); person++) {
            String group = groupOf.apply(problem.pool().spec(person));
            if (!group.isEmpty() && problem.rules().places(person) > 0) {
                groups.computeIfAbsent(group, any -> new BitSet()).set(person);
            }
        }
        groups.values().removeIf(members -> members.cardinality() < FairnessTable.LEAST_CELL);
        return groups;
    }

    /** Members with a settled partner count already. */
    private Floor floor(BitSet members, double share) {
        int wanted = Floor.ofShare(members, share).least();
        BitSet open = (BitSet) members.clone();
        open.andNot(settled);
        int have = members.cardinality() - open.cardinality();
        return new Floor(open, Math.max(0, wanted - have));
    }

    private List<FloorMatch.Group> standing(Map<String, BitSet> groups, double share, List<Integer> reached) {
        List<FloorMatch.Group> standing = new ArrayList<>();
        groups.forEach((name, members) -> {
            BitSet before = (BitSet) members.clone();
            before.and(settled);
            standing.add(new FloorMatch.Group(
                    name,
                    members.cardinality(),
                    Floor.ofShare(members, share).least(),
                    before.cardinality() + reached.get(standing.size())));
        });
        return List.copyOf(standing);
    }

    private static Solved chosen(Solved free, FloorResult held) {
        Solution before = free.solution();
        Measures measures = Measures.of(free.graph(), held.chosenEdges());
        boolean nothingLost = held.price() == 0 && free.certificate().proven();
        Certificate certificate =
                new Certificate(units(held.value()), free.certificate().upperBound(), nothingLost);
        return new Solved(
                free.problem(),
                free.candidates(),
                free.graph(),
                new Solution(
                        held.chosenEdges(), before.prices(), certificate, measures, before.complete(), before.proof()),
                free.prices(),
                certificate,
                free.retrieval(),
                free.seconds());
    }

    private static double units(long micro) {
        return micro / (double) Weights.MICRO;
    }
}
