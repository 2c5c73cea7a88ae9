package app.alongside.benchmarks.matching;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A made-up organisation, like the ones that mentoring is run in: twelve functions, teams of eight, skills offered and
 * wanted that follow the function, interests, working hours; half the people take one partner, three in ten two, the rest
 * three. The same size and seed give the same people.
 */
final class PeerPopulation {
    private static final int FUNCTIONS = 12;
    private static final int SKILLS_PER_FUNCTION = 40;
    static final int SKILLS = FUNCTIONS * SKILLS_PER_FUNCTION;
    private static final int TEAM = 8;
    private static final int INTERESTS = 32;

    final int size;
    final byte[] level;
    final int[] capacity;
    final byte[][] offered;
    final short[][] offers;
    final short[][] wants;
    private final float[] interests;
    private final long[] hours;

    PeerPopulation(int size, long seed) {
        this.size = size;
        level = new byte[size];
        capacity = new int[size];
        offers = new short[size][];
        offered = new byte[size][];
        wants = new short[size][];
        interests = new float[size * INTERESTS];
        hours = new long[size * 3];
        SplittableRandom random = new SplittableRandom(seed);
        for (int person = 0; person < size; person++) {
            invent(person, random);
        }
    }

    private void invent(int person, SplittableRandom random) {
        int function = person / TEAM % FUNCTIONS;
        level[person] = (byte) (1 + random.nextInt(6));
        int places = random.nextInt(10);
        capacity[person] = places < 5 ? 1 : places < 8 ? 2 : 3;
        offers[person] = skills(2 + random.nextInt(7), function, random);
        offered[person] = new byte[offers[person].length];
        for (int at = 0; at < offered[person].length; at++) {
            offered[person][at] = (byte) (1 + random.nextInt(5));
        }
        wants[person] =
                skills(1 + random.nextInt(4), random.nextInt(3) == 0 ? random.nextInt(FUNCTIONS) : function, random);
        float length = 0;
        for (int at = person * INTERESTS; at < (person + 1) * INTERESTS; at++) {
            interests[at] = (float) random.nextGaussian();
            length += interests[at] * interests[at];
        }
        for (int at = person * INTERESTS; at < (person + 1) * INTERESTS; at++) {
            interests[at] /= (float) Math.sqrt(length);
        }
        int zone = random.nextInt(4) * 3;
        for (int day = 0; day < 5; day++) {
            for (int hour = 8; hour < 18; hour++) {
                int slot = 24 * day + hour + zone;
                if (random.nextInt(3) > 0) {
                    hours[person * 3 + slot / 64] |= 1L << slot % 64;
                }
            }
        }
    }

    private static short[] skills(int count, int function, SplittableRandom random) {
        return toShorts(random.doubles(4L * count)
                .mapToInt(draw -> (int) (SKILLS_PER_FUNCTION * draw * draw))
                .map(skill ->
                        (random.nextInt(5) == 0 ? random.nextInt(FUNCTIONS) : function) * SKILLS_PER_FUNCTION + skill)
                .distinct()
                .limit(count)
                .toArray());
    }

    private static short[] toShorts(int[] values) {
        short[] shorts = new short[values.length];
        for (int at = 0; at < values.length; at++) {
            shorts[at] = (short) values[at];
        }
        return shorts;
    }

    boolean mayMeet(int one, int other) {
        return one != other && one / TEAM != other / TEAM;
    }

    /** What the pair is worth, in micro-units in (0, 1,000,000]. */
    int worth(int one, int other) {
        double gainOne = gain(one, other);
        double gainOther = gain(other, one);
        double mutual = 0.5 * Math.min(gainOne, gainOther) + 0.25 * (gainOne + gainOther);
        double alike = 0;
        for (int at = 0; at < INTERESTS; at++) {
            alike += interests[one * INTERESTS + at] * interests[other * INTERESTS + at];
        }
        int shared = 0;
        for (int at = 0; at < 3; at++) {
            shared += Long.bitCount(hours[3 * one + at] & hours[3 * other + at]);
        }
        double level = 1 - Math.abs(this.level[one] - this.level[other]) / 5.0;
        double worth = 0.55 * mutual + 0.2 * (alike + 1) / 2 + 0.15 * Math.min(1, shared / 20.0) + 0.1 * level;
        return (int) Math.clamp(Math.round(1e6 * worth), 1, 1_000_000);
    }

    private double gain(int learner, int helper) {
        double gain = 0;
        double most = 0;
        double priority = 1;
        for (short want : wants[learner]) {
            for (int at = 0; at < offers[helper].length; at++) {
                if (offers[helper][at] == want) {
                    gain += priority * offered[helper][at] / 5.0;
                }
            }
            most += priority;
            priority *= 0.7;
        }
        return Math.sqrt(gain / most);
    }

    /** For each skill, who offers it (or wants it), ascending. */
    static int[][] holders(short[][] skills) {
        int[] counts = new int[SKILLS];
        for (short[] each : skills) {
            for (short skill : each) {
                counts[skill]++;
            }
        }
        int[][] holders = new int[SKILLS][];
        Arrays.setAll(holders, skill -> new int[counts[skill]]);
        Arrays.fill(counts, 0);
        for (int person = 0; person < skills.length; person++) {
            for (short skill : skills[person]) {
                holders[skill][counts[skill]++] = person;
            }
        }
        return holders;
    }
}
