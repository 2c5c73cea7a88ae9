package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.policy.Weights;

/** From micro-units to the points of 100 that people read. */
final class Points {
    private static final int POINT = Weights.MICRO / 100;

    private Points() {}

    static int shown(int micro) {
        return Math.floorDiv(micro + POINT / 2, POINT);
    }

    /** Whole points for parts, each within one of its exact size, that sum to what is shown (largest remainders). */
    static int[] split(int[] parts, int shown) {
        int[] points = new int[parts.length];
        int given = 0;
        for (int i = 0; i < parts.length; i++) {
            points[i] = parts[i] / POINT;
            given += points[i];
        }
        boolean[] raised = new boolean[parts.length];
        for (; given < shown; given++) {
            int next = -1;
            for (int i = 0; i < parts.length; i++) {
                if (!raised[i] && (next < 0 || parts[i] % POINT > parts[next] % POINT)) {
                    next = i;
                }
            }
            raised[next] = true;
            points[next]++;
        }
        return points;
    }
}
