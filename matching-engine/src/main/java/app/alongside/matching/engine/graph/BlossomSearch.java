package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * Maximum-weight matching with one partner each on a general graph, from a start that is already nearly right (Edmonds'
 * primal-dual method, one tree at a time). The start has node duals of at least 0 with no edge worth more than its two ends,
 * and matched edges worth exactly that. Each node without partner whose dual is above 0 is wrong; a tree of alternating
 * paths grows from it, in time that is dual change, until it reaches another such node or one whose dual has come down to
 * nothing. Odd circuits met on the way become blossoms. O(nodes * arcs * log) at worst; a tree only ever sees what lies
 * within its root's dual.
 *
 * <p>All numbers are even at the start and stay whole. Longer than most classes: the events of one tree share its clock,
 * labels and duals, and cutting them apart would hide the one invariant, that duals are right at any moment once
 * {@code settle}d.
 */
final class BlossomSearch {
    private static final byte FREE = 0;
    private static final byte OUTER = 1;
    private static final byte INNER = 2;
    private static final int BREAK_UP = -1;
    private static final long NEVER = -1;
    private static final int EVENTS_BETWEEN_LOOKS = 1 << 12;

    private final WeightedGraph graph;
    private final Blossoms blossoms;
    private final long[] dual;

    private byte[] label;
    private int[] labelFrom;
    private int[] labelTo;
    private long[] since;
    private long[] nodesSince;
    private int[] mark;
    private int lastMark;
    private final long[] outerSince;
    private final IntList outerNodes = new IntList();
    private final IntList labelled = new IntList();
    private final IntList leaves = new IntList();
    private final IntList inside = new IntList();
    private final EventQueue events = new EventQueue();
    private long now;
    private long endTime;
    private int endNode;
    private int eventsSeen;

    BlossomSearch(WeightedGraph graph, long[] dual, int[] mate) {
        this.graph = graph;
        this.dual = dual;
        this.blossoms = new Blossoms(mate);
        int room = graph.nodes() + 8;
        outerSince = new long[graph.nodes()];
        Arrays.fill(outerSince, NEVER);
        label = new byte[room];
        labelFrom = new int[room];
        labelTo = new int[room];
        since = new long[room];
        nodesSince = new long[room];
        mark = new int[room];
    }

    Blossoms blossoms() {
        return blossoms;
    }

    /** Rights every node that is wrong; false if cancelled on the way. */
    boolean run(Run run) {
        for (int node = 0; node < graph.nodes(); node++) {
            if (blossoms.mate[node] == Blossoms.NONE && dual[node] > 0) {
                if (run.isCancelled() || !growFrom(node, run)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Rights one node; false if cancelled, which leaves everything in disorder. */
    private boolean growFrom(int root, Run run) {
        now = 0;
        endTime = Long.MAX_VALUE;
        events.clear();
        makeOuter(blossoms.top(root), Blossoms.NONE, root);
        boolean growing = true;
        while (growing) {
            if ((++eventsSeen & EVENTS_BETWEEN_LOOKS - 1) == 0 && run.isCancelled()) {
                return false;
            }
            if (events.isEmpty() || events.nextTime() >= endTime) {
                now = endTime;
                rematch(endNode, Blossoms.NONE);
                growing = false;
            } else {
                long time = events.nextTime();
                int first = events.first();
                int second = events.second();
                events.removeNext();
                now = time;
                growing = second == BREAK_UP ? breakUp(first) : meet(first, second);
            }
        }
        tidy();
        return true;
    }

    /** An edge from an outer node has become tight, unless things have changed since; false once the tree is done. */
    private boolean meet(int node, int arc) {
        int other = graph.target()[arc];
        int mine = blossoms.top(node);
        int theirs = blossoms.top(other);
        if (mine == theirs || label[theirs] == INNER) {
            return true;
        }
        if (slack(node, other, graph.weight()[arc]) > 0) {
            expect(node, arc);
            return true;
        }
        if (label[theirs] == OUTER) {
            shrink(node, other);
            return true;
        }
        int partner = blossoms.mate[blossoms.base[theirs]];
        if (partner == Blossoms.NONE) {
            blossoms.makeBase(theirs, other);
            blossoms.mate[other] = node;
            rematch(node, other);
            return false;
        }
        makeInner(theirs, node, other);
        makeOuter(blossoms.top(partner), blossoms.base[theirs], partner);
        return true;
    }

    private long value(int node) {
        if (outerSince[node] != NEVER) {
            return dual[node] - (now - outerSince[node]);
        }
        int top = blossoms.top(node);
        return label[top] == INNER ? dual[node] + (now - nodesSince[top]) : dual[node];
    }

    private long slack(int node, int other, long weight) {
        return value(node) + value(other) - weight;
    }

    /** Notes when an edge from an outer node will be tight, if ever and if before the end. */
    private void expect(int node, int arc) {
        int other = graph.target()[arc];
        int theirs = blossoms.top(other);
        if (theirs == blossoms.top(node) || label[theirs] == INNER) {
            return;
        }
        long slack = slack(node, other, graph.weight()[arc]);
        long time = now + (label[theirs] == OUTER ? slack / 2 : slack);
        if (time < endTime) {
            events.add(time, node, arc);
        }
    }

    private void setLabel(int blossom, byte newLabel, int from, int to) {
        if (blossom >= label.length) {
            int room = 2 * blossom;
            label = Arrays.copyOf(label, room);
            labelFrom = Arrays.copyOf(labelFrom, room);
            labelTo = Arrays.copyOf(labelTo, room);
            since = Arrays.copyOf(since, room);
            nodesSince = Arrays.copyOf(nodesSince, room);
            mark = Arrays.copyOf(mark, room);
        }
        label[blossom] = newLabel;
        labelFrom[blossom] = from;
        labelTo[blossom] = to;
        since[blossom] = now;
        nodesSince[blossom] = now;
        labelled.add(blossom);
    }

    private void makeOuter(int blossom, int from, int to) {
        setLabel(blossom, OUTER, from, to);
        leaves.clear();
        blossoms.collect(blossom, leaves);
        lookAround(leaves);
    }

    private void makeInner(int blossom, int from, int to) {
        setLabel(blossom, INNER, from, to);
        if (!blossoms.isNode(blossom)) {
            long time = now + blossoms.dual[blossom] / 2;
            if (time < endTime) {
                events.add(time, blossom, BREAK_UP);
            }
        }
    }

    /** Looks at all arcs of nodes that have just become outer. */
    private void lookAround(IntList nodes) {
        for (int at = 0; at < nodes.size(); at++) {
            int node = nodes.get(at);
            outerSince[node] = now;
            outerNodes.add(node);
            long nothing = now + value(node);
            if (nothing < endTime) {
                endTime = nothing;
                endNode = node;
            }
        }
        for (int at = 0; at < nodes.size(); at++) {
            int node = nodes.get(at);
            for (int arc = graph.rowStart()[node]; arc < graph.rowStart()[node + 1]; arc++) {
                expect(node, arc);
            }
        }
    }

    /** Brings the stored dual of a blossom up to now, and of its nodes if they are inner ones. */
    private void settle(int blossom) {
        settleOwn(blossom);
        if (label[blossom] == INNER) {
            raise(blossom, now - nodesSince[blossom]);
            nodesSince[blossom] = now;
        }
    }

    private void settleOwn(int blossom) {
        long passed = now - since[blossom];
        since[blossom] = now;
        if (label[blossom] != FREE && !blossoms.isNode(blossom)) {
            blossoms.dual[blossom] += label[blossom] == OUTER ? 2 * passed : -2 * passed;
        }
    }

    private void raise(int blossom, long by) {
        if (by > 0) {
            inside.clear();
            blossoms.collect(blossom, inside);
            for (int at = 0; at < inside.size(); at++) {
                dual[inside.get(at)] += by;
            }
        }
    }

    private void shrink(int node, int other) {
        int meeting = firstCommonOuter(blossoms.top(node), blossoms.top(other));
        IntList ring = new IntList();
        IntList from = new IntList();
        IntList to = new IntList();
        climbDown(meeting, node, ring, from, to);
        from.add(node);
        to.add(other);
        climbUp(meeting, other, ring, from, to);

        IntList newOuter = new IntList();
        for (int at = 0; at < ring.size(); at++) {
            settle(ring.get(at));
            if (label[ring.get(at)] == INNER) {
                blossoms.collect(ring.get(at), newOuter);
            }
        }
        int blossom = blossoms.form(ring.toArray(), from.toArray(), to.toArray());
        setLabel(blossom, OUTER, labelFrom[meeting], labelTo[meeting]);
        lookAround(newOuter);
    }

    private int firstCommonOuter(int one, int other) {
        lastMark++;
        int mine = one;
        int theirs = other;
        while (true) {
            if (mine != Blossoms.NONE) {
                if (mark[mine] == lastMark) {
                    return mine;
                }
                mark[mine] = lastMark;
                mine = outerAbove(mine);
            }
            int swap = mine;
            mine = theirs;
            theirs = swap;
        }
    }

    private int outerAbove(int outer) {
        if (labelFrom[outer] == Blossoms.NONE) {
            return Blossoms.NONE;
        }
        int inner = blossoms.top(labelFrom[outer]);
        return blossoms.top(labelFrom[inner]);
    }

    /** Adds the ring from the meeting point down to the node, with the edges on the way. */
    private void climbDown(int meeting, int node, IntList ring, IntList from, IntList to) {
        IntList upwards = new IntList();
        for (int each = blossoms.top(node); each != meeting; each = blossoms.top(labelFrom[each])) {
            upwards.add(each);
        }
        ring.add(meeting);
        while (!upwards.isEmpty()) {
            int each = upwards.removeLast();
            ring.add(each);
            from.add(labelFrom[each]);
            to.add(labelTo[each]);
        }
    }

    private void climbUp(int meeting, int node, IntList ring, IntList from, IntList to) {
        for (int each = blossoms.top(node); each != meeting; each = blossoms.top(labelFrom[each])) {
            ring.add(each);
            from.add(labelTo[each]);
            to.add(labelFrom[each]);
        }
    }

    /**
     * The dual of an inner blossom has come down to nothing: its children take its place in the tree. Those that are inner ones
     * from now on leave their nodes as they are, risen since the blossom became one; so a blossom of many layers that comes
     * apart one by one costs little each time.
     */
    private boolean breakUp(int blossom) {
        if (!blossoms.exists(blossom) || blossoms.parent[blossom] != Blossoms.NONE || label[blossom] != INNER) {
            return true;
        }
        settleOwn(blossom);
        if (blossoms.dual[blossom] > 0) {
            return true;
        }
        int[] ring = blossoms.children(blossom);
        int[] ringFrom = blossoms.ringFrom(blossom);
        int[] ringTo = blossoms.ringTo(blossom);
        label[blossom] = FREE;
        blossoms.dissolve(blossom);
        int entry = Blossoms.indexOf(ring, blossoms.top(labelTo[blossom]));

        int from = labelFrom[blossom];
        int to = labelTo[blossom];
        IntList outerEdges = new IntList();
        boolean down = entry % 2 == 0;
        int size = ring.length;
        for (int at = entry; at != 0 && at != size; at += down ? -2 : 2) {
            keepInner(ring[at], from, to, nodesSince[blossom]);
            int matched = down ? at - 1 : at;
            int loose = down ? at - 2 : at + 1;
            outerEdges.add(down ? ring[at - 1] : ring[at + 1]);
            outerEdges.add(down ? ringTo[matched] : ringFrom[matched]);
            outerEdges.add(down ? ringFrom[matched] : ringTo[matched]);
            from = down ? ringTo[loose] : ringFrom[loose];
            to = down ? ringFrom[loose] : ringTo[loose];
        }
        keepInner(ring[0], from, to, nodesSince[blossom]);
        for (int child : ring) {
            if (label[child] == FREE) {
                raise(child, now - nodesSince[blossom]);
            }
        }
        for (int at = 0; at < outerEdges.size(); at += 3) {
            makeOuter(outerEdges.get(at), outerEdges.get(at + 1), outerEdges.get(at + 2));
        }
        for (int child : ring) {
            if (label[child] == FREE) {
                lookFrom(child);
            }
        }
        return true;
    }

    private void keepInner(int child, int from, int to, long nodesSinceThen) {
        makeInner(child, from, to);
        nodesSince[child] = nodesSinceThen;
    }

    /** Notes when edges from outer nodes to a blossom that has come free will be tight. */
    private void lookFrom(int free) {
        leaves.clear();
        blossoms.collect(free, leaves);
        for (int at = 0; at < leaves.size(); at++) {
            int node = leaves.get(at);
            for (int arc = graph.rowStart()[node]; arc < graph.rowStart()[node + 1]; arc++) {
                int other = graph.target()[arc];
                if (label[blossoms.top(other)] == OUTER) {
                    long time = now + slack(node, other, graph.weight()[arc]);
                    if (time < endTime) {
                        events.add(time, other, reverse(node, other));
                    }
                }
            }
        }
    }

    private int reverse(int node, int other) {
        int arc = graph.rowStart()[other];
        while (graph.target()[arc] != node) {
            arc++;
        }
        return arc;
    }

    /** Gives the outer node a new partner (or none), and everybody from there to the root the next one along. */
    private void rematch(int node, int partner) {
        int outer = node;
        int with = partner;
        while (true) {
            int top = blossoms.top(outer);
            blossoms.makeBase(top, outer);
            blossoms.mate[outer] = with;
            if (labelFrom[top] == Blossoms.NONE) {
                return;
            }
            int inner = blossoms.top(labelFrom[top]);
            with = labelTo[inner];
            outer = labelFrom[inner];
            blossoms.makeBase(inner, with);
            blossoms.mate[with] = outer;
        }
    }

    /** Settles everything the tree has touched, and dissolves blossoms that are worth nothing. */
    private void tidy() {
        for (int at = 0; at < labelled.size(); at++) {
            int blossom = labelled.get(at);
            if (label[blossom] != FREE && blossoms.exists(blossom) && blossoms.parent[blossom] == Blossoms.NONE) {
                settle(blossom);
            }
        }
        for (int at = 0; at < outerNodes.size(); at++) {
            int node = outerNodes.get(at);
            dual[node] -= now - outerSince[node];
            outerSince[node] = NEVER;
        }
        outerNodes.clear();
        for (int at = 0; at < labelled.size(); at++) {
            int blossom = labelled.get(at);
            label[blossom] = FREE;
            dissolveWorthless(blossom);
        }
        labelled.clear();
    }

    private void dissolveWorthless(int outermost) {
        if (!isWorthless(outermost)) {
            return;
        }
        inside.clear();
        inside.add(outermost);
        while (!inside.isEmpty()) {
            int each = inside.removeLast();
            if (isWorthless(each)) {
                int[] ring = blossoms.children(each);
                blossoms.dissolve(each);
                for (int child : ring) {
                    inside.add(child);
                }
            }
        }
    }

    private boolean isWorthless(int blossom) {
        return !blossoms.isNode(blossom)
                && blossoms.exists(blossom)
                && blossoms.parent[blossom] == Blossoms.NONE
                && blossoms.dual[blossom] == 0;
    }
}
