package app.alongside.platform.jobs;

import java.util.function.IntUnaryOperator;

/** Works through what may be a lot, some at a time; a crash between two batches costs nothing. */
public final class Batches {
    private static final int SOME = 200;

    private Batches() {}

    /** Lets {@code work} do some, as many as it is told at most, until it says that it did fewer. */
    public static void workOff(IntUnaryOperator work) {
        int done = SOME;
        while (done >= SOME) {
            done = work.applyAsInt(SOME);
        }
    }
}
