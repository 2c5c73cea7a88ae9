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
    private static final int FEW = 8;

    final int nodes;
    final int[] mate;
    int[] parent;
    int[] base;
    /** The dual of each larger blossom, at least 0. */
    long[] dual;

    /**
     * Leads from each blossom or node to an outer one, and in the end to the outermost; shortened when used. It may pass through
     * numbers of large blossoms that exist no longer.
     */
    private int[] over;

    private int[] size;

    private int[][] children;
    private int[][] ringFrom;
    private int[][] ringTo;
    private final IntList unused = new IntList();
    private int numbers;

    Blossoms(int[] mate) {
        this.mate = mate;
        nodes = mate.length;
        numbers = nodes;
        over = new int[nodes];
        Arrays.setAll(over, node -> node);
        parent = new int[nodes];
        Arrays.fill(parent, NONE);
        base = over.clone();
        size = new int[nodes];
        Arrays.fill(size, 1);
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

    /** The outermost blossom around a node. */
    int top(int node) {
        int outermost = node;
        while (over[outermost] != outermost) {
            outermost = over[outermost];
        }
        for (int each = node; over[each] != outermost; ) {
            int next = over[each];
            over[each] = outermost;
            each = next;
        }
        return outermost;
    }

    /** Makes one blossom of a ring. */
    int form(int[] ring, int[] from, int[] to) {
        int blossom = unused.isEmpty() ? newNumber() : unused.removeLast();
        children[blossom] = ring;
        ringFrom[blossom] = from;
        ringTo[blossom] = to;
        parent[blossom] = NONE;
        base[blossom] = base[ring[0]];
        dual[blossom] = 0;
        over[blossom] = blossom;
        size[blossom] = 0;
        for (int child : ring) {
            parent[child] = blossom;
            over[child] = blossom;
            size[blossom] += size[child];
        }
        return blossom;
    }

    private int newNumber() {
        if (numbers == parent.length) {
            int more = numbers + (numbers >> 1) + 8;
            parent = Arrays.copyOf(parent, more);
            base = Arrays.copyOf(base, more);
            over = Arrays.copyOf(over, more);
            size = Arrays.copyOf(size, more);
            dual = Arrays.copyOf(dual, more);
            children = Arrays.copyOf(children, more);
            ringFrom = Arrays.copyOf(ringFrom, more);
            ringTo = Arrays.copyOf(ringTo, more);
        }
        return numbers++;
    }

    /**
     * Makes each child an outermost blossom. Whoever is in the largest child finds it through the number of the blossom, which
     * is then not used again; all others are told. So taking a large blossom apart, layer by layer, costs in all no more than
     * its nodes times the logarithm of their number.
     */
    void dissolve(int blossom) {
        int largest = largestChild(blossom);
        for (int child : children[blossom]) {
            parent[child] = NONE;
            over[child] = child;
            if (child != largest || size[child] <= FEW) {
                crown(child);
            }
        }
        children[blossom] = new int[0];
        if (size[largest] <= FEW) {
            unused.add(blossom);
        } else {
            over[blossom] = largest;
        }
    }

    private int largestChild(int blossom) {
        int largest = children[blossom][0];
        for (int child : children[blossom]) {
            largest = size[child] > size[largest] ? child : largest;
        }
        return largest;
    }

    /** Tells everything inside an outermost blossom that this is its top. */
    private void crown(int top) {
        IntList pending = new IntList();
        pending.add(top);
        while (!pending.isEmpty()) {
            int each = pending.removeLast();
            over[each] = top;
            addChildren(each, pending);
        }
    }

    private void addChildren(int blossom, IntList list) {
        if (!isNode(blossom)) {
            for (int child : children[blossom]) {
                list.add(child);
            }
        }
    }

    /** Adds all nodes of a blossom to the list. */
    void collect(int blossom, IntList leaves) {
        IntList pending = new IntList();
        pending.add(blossom);
        while (!pending.isEmpty()) {
            int each = pending.removeLast();
            if (isNode(each)) {
                leaves.add(each);
            }
            addChildren(each, pending);
        }
    }

    /** Changes the matching within a blossom so that the node is the one that is matched outside. */
    void makeBase(int blossom, int node) {
        IntList pending = new IntList();
        pending.add(blossom);
        pending.add(node);
        while (!pending.isEmpty()) {
            int entered = pending.removeLast();
            enter(pending.removeLast(), entered, pending);
        }
    }

    /** Lets the node be the base of all blossoms from its own up to the given one, and notes what that entails. */
    private void enter(int outermost, int node, IntList pending) {
        int child = node;
        while (child != outermost) {
            int blossom = parent[child];
            int entry = indexOf(children[blossom], child);
            matchAlongRing(blossom, entry, pending);
            rotate(blossom, entry);
            base[blossom] = node;
            child = blossom;
        }
    }

    static int indexOf(int[] ring, int child) {
        int at = 0;
        while (ring[at] != child) {
            at++;
        }
        return at;
    }

    private void matchAlongRing(int blossom, int entry, IntList pending) {
        int size = children[blossom].length;
        if (entry % 2 == 0) {
            for (int at = entry - 2; at >= 0; at -= 2) {
                match(blossom, at, pending);
            }
        } else {
            for (int at = entry + 1; at < size; at += 2) {
                match(blossom, at, pending);
            }
        }
    }

    private void match(int blossom, int edge, IntList pending) {
        int[] ring = children[blossom];
        int from = ringFrom[blossom][edge];
        int to = ringTo[blossom][edge];
        mate[from] = to;
        mate[to] = from;
        pending.add(ring[edge]);
        pending.add(from);
        pending.add(ring[edge + 1 == ring.length ? 0 : edge + 1]);
        pending.add(to);
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
