package app.alongside.demo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that falls the same way every time: each question about each thing has its own sequence, so that asking one
 * more question never changes the answer to another.
 */
public final class Dice {
    private static final long SEED = 1830;

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** The dice for one question about one thing. */
    public static Dice about(String question, Object thing) {
        long mixed = SEED;
        for (char letter : (question + "/" + thing).toCharArray()) {
            mixed = mixed * 1_000_003 + letter;
        }
        return new Dice(mixed);
    }

    /** Whether something happens that happens {@code percent} times in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Up to {@code count} different ones, in random order. */
    public <T> List<T> some(int count, List<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** All of them in random order. */
    public <T> List<T> shuffled(List<T> things) {
        return some(things.size(), things);
    }
}
