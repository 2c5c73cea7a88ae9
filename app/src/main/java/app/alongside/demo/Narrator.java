package app.alongside.demo;

import java.time.Duration;

/** Tells whoever waits at the console how far the demo organisation has come. */
final class Narrator {
    private final long began = System.nanoTime();

    void say(String line) {
        System.out.println("  " + line);
    }

    /** A step that is done, with the seconds since the beginning. */
    void done(String step) {
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        say("%6.1f s  %s".formatted(millis / 1000.0, step));
    }
}
