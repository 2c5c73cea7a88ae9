package app.alongside.benchmarks.matching;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;

/** Does the same work several times, warm, and keeps the least of wall and of processor time and of memory. */
final class Meter {
    private static final double BILLION = 1e9;
    private static final long WARM = 10_000_000_000L;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private Meter() {}

    /**
     * What the rounds came to.
     *
     * @param result of the quickest round
     * @param wall seconds of the quickest round
     * @param processor seconds of all threads, in the round that needed least
     * @param heapGigabytes the most that was held on the heap, garbage included, in the round that held least
     */
    record Reading<T>(T result, double wall, double processor, double heapGigabytes) {}

    /** The best of so many rounds, and of as many more as begin within ten seconds: quick work needs hundreds to be compiled. */
    static <T> Reading<T> best(int rounds, Supplier<T> work) {
        long end = System.nanoTime() + WARM;
        Reading<T> best = once(work);
        for (int round = 1; round < rounds || System.nanoTime() < end; round++) {
            Reading<T> next = once(work);
            best = new Reading<>(
                    next.wall < best.wall ? next.result : best.result,
                    Math.min(next.wall, best.wall),
                    Math.min(next.processor, best.processor),
                    Math.min(next.heapGigabytes, best.heapGigabytes));
        }
        return best;
    }

    private static <T> Reading<T> once(Supplier<T> work) {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
        long wall = System.nanoTime();
        long processor = MACHINE.getProcessCpuTime();
        T result = work.get();
        return new Reading<>(
                result,
                (System.nanoTime() - wall) / BILLION,
                (MACHINE.getProcessCpuTime() - processor) / BILLION,
                HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / BILLION);
    }
}
