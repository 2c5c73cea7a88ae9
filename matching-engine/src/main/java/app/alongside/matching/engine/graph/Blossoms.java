package app.alongside.matching.engine.graph;

import java.util.Arrays;

/**
 * The matching and the blossoms around it: odd sets of nodes, nested, each of which is matched within itself but for one
 * node, its base. Numbers below {@code nodes} are nodes, which are blossoms of one; the children of a larger blossom form a
 * ring that starts at the child with the base, child {@code i} joined to the next by the edge {@code ringFrom[i]},
 * {@code ringTo[i]}, of which those at odd places are matched.
 */
final class Blossoms {
    static final int NONE = -1;

    final int nodes;
    final int[] mate;
    final int[] top;
    int[] parent;
    int[] base;
    /** The dual of each larger blossom, at least 0. */
    long[] dual;

    private int[][] children;
    private int[][] ringFrom;
    private int[][] ringTo;
    private final IntList unused = new IntList();
    private int numbers;

    Blossoms(int[] mate) {
        this.mate = mate;
        nodes = mate.length;
        numbers = nodes;
        top = new int[nodes];
        Arrays.setAll(top, node -> node);
        parent = new int[nodes];
        Arrays.fill(parent, NONE);
        base = top.clone();
        dual = new long[nodes];
        children = new int[nodes][];
        ringFrom = new int[nodes][];
        ringTo = new int[nodes][];
    }

    /** One more than the largest number in use so far. */
    int numbers() {
        return numbers;
    }

    boolean isNode(int blossom) {
        return blossom < nodes;
    }

    boolean exists(int blossom) {
        return isNode(blossom) || children[blossom].length > 0;
    }

    int[] children(int blossom) {
        return children[blossom];
    }

    int[] ringFrom(int blossom) {
        return ringFrom[blossom];
    }

    int[] ringTo(int blossom) {
        return ringTo[blossom];
    }

    /** Makes one blossom of a ring; whoever calls this must tell the nodes their new top. */
    int form(int[] ring, int[] from, int[] to) {
        int blossom = unused.isEmpty() ? newNumber() : unused.removeLast();
        children[blossom] = ring;
        ringFrom[blossom] = from;
        ringTo[blossom] = to;
        parent[blossom] = NONE;
        base[blossom] = base[ring[0]];
        dual[blossom] = 0;
        for (int child : ring) {
            parent[child] = blossom;
        }
        return blossom;
    }

    private int newNumber() {
        if (numbers == parent.length) {
            int more = numbers + (numbers >> 1) + 8;
            parent = Arrays.copyOf(parent, more);
            base = Arrays.copyOf(base, more);
            dual = Arrays.copyOf(dual, more);
            children = Arrays.copyOf(children, more);
            ringFrom = Arrays.copyOf(ringFrom, more);
            ringTo = Arrays.copyOf(ringTo, more);
        }
        return numbers++;
    }

    /** Sets the children free, which become tops; the number may be used again. */
    void dissolve(int blossom) {
        IntList leaves = new IntList();
        for (int child : children[blossom]) {
            parent[child] = NONE;
            leaves.clear();
            collect(child, leaves);
            setTop(leaves, child);
        }
        children[blossom] = new int[0];
        unused.add(blossom);
    }

    void setTop(IntList leaves, int blossom) {
        for (int at = 0; at < leaves.size(); at++) {
            top[leaves.get(at)] = blossom;
        }
    }

    /** Adds all nodes of a blossom to the list. */
    void collect(int blossom, IntList leaves) {
        if (isNode(blossom)) {
            leaves.add(blossom);
            return;
        }
        for (int child : children[blossom]) {
            collect(child, leaves);
        }
    }

    /** The place in the ring of the child that holds the node. */
    int place(int blossom, int node) {
        int child = node;
        while (parent[child] != blossom) {
            child = parent[child];
        }
        int[] ring = children[blossom];
        int at = 0;
        while (ring[at] != child) {
            at++;
        }
        return at;
    }

    /** Changes the matching within a blossom so that the node is the one that is matched outside. */
    void makeBase(int blossom, int node) {
        if (isNode(blossom)) {
            return;
        }
        int entry = place(blossom, node);
        makeBase(children[blossom][entry], node);
        matchAlongRing(blossom, entry);
        rotate(blossom, entry);
        base[blossom] = node;
    }

    private void matchAlongRing(int blossom, int entry) {
        int size = children[blossom].length;
        if (entry % 2 == 0) {
            for (int at = entry - 2; at >= 0; at -= 2) {
                match(blossom, at);
            }
        } else {
            for (int at = entry + 1; at < size; at += 2) {
                match(blossom, at);
            }
        }
    }

    private void match(int blossom, int edge) {
        int[] ring = children[blossom];
        int from = ringFrom[blossom][edge];
        int to = ringTo[blossom][edge];
        makeBase(ring[edge], from);
        makeBase(ring[edge + 1 == ring.length ? 0 : edge + 1], to);
        mate[from] = to;
        mate[to] = from;
    }

    private void rotate(int blossom, int start) {
        children[blossom] = rotated(children[blossom], start);
        ringFrom[blossom] = rotated(ringFrom[blossom], start);
        ringTo[blossom] = rotated(ringTo[blossom], start);
    }

    private static int[] rotated(int[] ring, int start) {
        int[] turned = new int[ring.length];
        System.arraycopy(ring, start, turned, 0, ring.length - start);
        System.arraycopy(ring, 0, turned, ring.length - start, start);
        return turned;
    }
}
