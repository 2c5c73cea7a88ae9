package app.alongside.matching.engine.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A fixed number of threads that share out ranges of work; the caller's thread is one of them. */
final class Workers implements AutoCloseable {
    /** Does the part {@code [from, until)} of the work. */
    @FunctionalInterface
    interface Part {
        void work(int worker, int from, int until);
    }

    private static final int HARDLY_ANY = 512;

    private final int count;
    private final @Nullable ExecutorService others;

    Workers(int count) {
        this.count = count;
        this.others = count == 1
                ? null
                : Executors.newFixedThreadPool(
                        count - 1,
                        Thread.ofPlatform().daemon().name("matching-", 1).factory());
    }

    int count() {
        return count;
    }

    /** Has every worker do an equal part of {@code [0, size)}, the first one all of it where it is little; returns when all is done. */
    void share(int size, Part part) {
        if (others == null || size < HARDLY_ANY) {
            part.work(0, 0, size);
            return;
        }
        List<Future<?>> running = new ArrayList<>(count - 1);
        for (int worker = 1; worker < count; worker++) {
            int mine = worker;
            running.add(others.submit(() -> part.work(mine, start(mine, size), start(mine + 1, size))));
        }
        part.work(0, 0, start(1, size));
        running.forEach(Workers::await);
    }

    private int start(int worker, int size) {
        return (int) ((long) size * worker / count);
    }

    private static void await(Future<?> future) {
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a part of the work failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while solving", interrupted);
        }
    }

    @Override
    public void close() {
        if (others != null) {
            others.shutdownNow();
        }
    }
}
