package app.alongside.matching.engine.graph;

/** Vertices first in, first out; each at most once at a time. */
final class VertexQueue {
    private final int[] ring;
    private int head;
    private int size;

    VertexQueue(int vertices) {
        ring = new int[Math.max(1, vertices)];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(int vertex) {
        int tail = head + size++;
        ring[tail >= ring.length ? tail - ring.length : tail] = vertex;
    }

    int remove() {
        int vertex = ring[head];
        head = head + 1 == ring.length ? 0 : head + 1;
        size--;
        return vertex;
    }
}
