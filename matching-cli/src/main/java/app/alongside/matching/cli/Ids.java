package app.alongside.matching.cli;

import java.util.Arrays;

/**
 * Numbers ids in the order of their first appearance, without a string for each mention: an open hash table over one array
 * of characters.
 */
final class Ids {
    private char[] characters = new char[1 << 12];
    private int[] start = new int[1 << 8];
    private int[] slots = new int[1 << 9];
    private int count;

    Ids() {
        Arrays.fill(slots, -1);
    }

    int count() {
        return count;
    }

    String name(int id) {
        return new String(characters, start[id], start[id + 1] - start[id]);
    }

    /** The number of the id, which is given one if it is new. */
    int numberOf(char[] text, int offset, int length) {
        int slot = find(text, offset, length);
        return slots[slot] >= 0 ? slots[slot] : add(slot, text, offset, length);
    }

    private int find(char[] text, int offset, int length) {
        int mask = slots.length - 1;
        int slot = hash(text, offset, length) & mask;
        while (slots[slot] >= 0 && !isNamed(slots[slot], text, offset, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean isNamed(int id, char[] text, int offset, int length) {
        return Arrays.equals(characters, start[id], start[id + 1], text, offset, offset + length);
    }

    private static int hash(char[] text, int offset, int length) {
        int hash = 0;
        for (int at = offset; at < offset + length; at++) {
            hash = 31 * hash + text[at];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int add(int slot, char[] text, int offset, int length) {
        if (count + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
        }
        int end = Math.addExact(start[count], length);
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, (int)
                    Math.min(Integer.MAX_VALUE - 8, Math.max(end, 2L * characters.length)));
        }
        System.arraycopy(text, offset, characters, start[count], length);
        start[count + 1] = end;
        slots[slot] = count++;
        if (2 * count > slots.length) {
            enlarge();
        }
        return count - 1;
    }

    private void enlarge() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int id = 0; id < count; id++) {
            slots[find(characters, start[id], start[id + 1] - start[id])] = id;
        }
    }
}
