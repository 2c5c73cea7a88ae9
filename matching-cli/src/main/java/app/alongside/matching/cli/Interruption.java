package app.alongside.matching.cli;

import app.alongside.matching.engine.graph.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/**
 * Somebody pressed Ctrl-C, or the system asks the program to end. The run then stops with the best found so far, writes it as it does
 * when the time is out, and the program ends with the exit code of that, not with the one of a signal.
 */
final class Interruption implements Cancellation {
    private final IntConsumer end;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile int exitCode;

    /** Ends by giving an exit code away, which is heard of at once. */
    Interruption(IntConsumer end) {
        this.end = end;
    }

    /** Of this process, from now on. */
    static Interruption ofThisProcess() {
        Interruption interruption = new Interruption(Runtime.getRuntime()::halt);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
        return interruption;
    }

    @Override
    public boolean requested() {
        return requested;
    }

    /** The run is over, and ends with this exit code. */
    void over(int code) {
        exitCode = code;
        over.countDown();
    }

    /** Stops the run, and ends the program when it is over; a run that was over before ends by itself. */
    void interrupt() {
        if (over.getCount() == 0) {
            return;
        }
        requested = true;
        try {
            over.await();
            end.accept(exitCode);
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        }
    }
}
