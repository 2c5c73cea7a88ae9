package app.alongside.matching.engine.candidates;

import app.alongside.matching.engine.graph.Graph;
import java.util.Arrays;

/** The pairs the solver gets to see, each with both views, in ascending order of people; immutable. */
public final class CandidateGraph {
    private final Problem problem;
    private final long[] keys;
    private final long[] views;
    private final int[] start;

    private CandidateGraph(Problem problem, long[] keys, long[] views) {
        this.problem = problem;
        this.keys = keys;
        this.views = views;
        start = new int[problem.pool().size() + 1];
        for (long key : keys) {
            start[(int) (key >>> 32) + 1]++;
        }
        for (int person = 0; person + 1 < start.length; person++) {
            start[person + 1] += start[person];
        }
    }

    /** Scores the pairs, given once or twice each and in any order. */
    static CandidateGraph of(Problem problem, long[] pairs, Workers workers) {
        long[] keys = distinct(pairs, workers.threads() > 1);
        long[] views = new long[keys.length];
        workers.share(
                keys.length,
                () -> views,
                (own, pair) -> own[pair] = problem.scorer().views((int) (keys[pair] >>> 32), (int) keys[pair]));
        return new CandidateGraph(problem, keys, views);
    }

    /** As {@link #of(Problem, long[], Workers)}, mostly by what the cards say, which is quicker where people are many. */
    static CandidateGraph of(Cards cards, long[] pairs, Workers workers) {
        long[] keys = distinct(pairs, workers.threads() > 1);
        CandidateGraph unseen = new CandidateGraph(cards.problem(), keys, new long[keys.length]);
        workers.share(unseen.start.length - 1, () -> new Glance(cards), (glance, person) -> unseen.see(person, glance));
        return unseen;
    }

    private void see(int person, Glance glance) {
        int first = start[person];
        int count = start[person + 1] - first;
        int[] others = new int[count];
        Arrays.setAll(others, place -> second(first + place));
        glance.of(person);
        glance.at(others, count);
        for (int place = 0; place < count; place++) {
            views[first + place] = glance.views(place);
        }
    }

    private static long[] distinct(long[] pairs, boolean parallel) {
        if (parallel) {
            Arrays.parallelSort(pairs);
        } else {
            Arrays.sort(pairs);
        }
        int kept = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (i == 0 || pairs[i] != pairs[i - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        return Arrays.copyOf(pairs, kept);
    }

    /** These pairs and more, given once or twice each and in any order; only those are scored. */
    CandidateGraph with(long[] more, Workers workers) {
        return and(of(problem, more, workers));
    }

    /** The pairs of both, the same pairs being scored alike. */
    private CandidateGraph and(CandidateGraph others) {
        long[] allKeys = new long[keys.length + others.keys.length];
        long[] allViews = new long[allKeys.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length || theirs < others.keys.length) {
            boolean fromMine = theirs == others.keys.length || mine < keys.length && keys[mine] <= others.keys[theirs];
            long key = fromMine ? keys[mine] : others.keys[theirs];
            if (size == 0 || allKeys[size - 1] != key) {
                allKeys[size] = key;
                allViews[size++] = fromMine ? views[mine] : others.views[theirs];
            }
            mine += fromMine ? 1 : 0;
            theirs += fromMine ? 0 : 1;
        }
        return new CandidateGraph(problem, Arrays.copyOf(allKeys, size), Arrays.copyOf(allViews, size));
    }

    /** The same pairs under another problem for the same people, without those it does not allow. */
    CandidateGraph under(Problem other, Workers workers) {
        PairList allowed = new PairList();
        for (int pair = 0; pair < keys.length; pair++) {
            if (other.allows(first(pair), second(pair))) {
                allowed.add(first(pair), second(pair));
            }
        }
        other.eachGiven(allowed::add);
        return of(other, allowed.toArray(), workers);
    }

    static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** How many pairs there are. */
    public int size() {
        return keys.length;
    }

    /** The person with the smaller number. */
    public int first(int pair) {
        return (int) (keys[pair] >>> 32);
    }

    /** The person with the larger number. */
    public int second(int pair) {
        return (int) keys[pair];
    }

    /** Both views, the first person's first. */
    public long views(int pair) {
        return views[pair];
    }

    /** What the solver counts for the pair. */
    public long weight(int pair) {
        return problem.weight(first(pair), second(pair), views[pair]);
    }

    /** The number of a pair, or a negative number when it is no candidate. */
    public int find(int a, int b) {
        int low = Math.min(a, b);
        return Arrays.binarySearch(keys, start[low], start[low + 1], key(a, b));
    }

    /** The graph to solve, with the places people have left; its edges are numbered like the pairs. */
    public Graph toGraph() {
        int people = problem.pool().size();
        Graph.Builder graph = Graph.builder(people).expecting(keys.length);
        for (int person = 0; person < people; person++) {
            graph.capacity(person, problem.places(person));
        }
        for (int pair = 0; pair < keys.length; pair++) {
            graph.edge(first(pair), second(pair), weight(pair));
        }
        return graph.build();
    }
}
