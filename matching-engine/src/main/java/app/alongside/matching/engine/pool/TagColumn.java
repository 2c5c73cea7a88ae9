package app.alongside.matching.engine.pool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A set of names a person. With at most 64 names in all, the overlap of two people is one AND and one bit count; otherwise the
 * same 64-bit signature rules out most pairs and the rest are merged, so the count is always exact.
 */
public final class TagColumn {
    private final long[] signature;
    private final int[] start;
    private final int[] tags;
    private final List<String> names;

    private TagColumn(long[] signature, int[] start, int[] tags, List<String> names) {
        this.signature = signature;
        this.start = start;
        this.tags = tags;
        this.names = names;
    }

    static TagColumn of(List<PersonSpec> people, Function<PersonSpec, Collection<String>> named) {
        Codes codes = new Codes();
        long[] signature = new long[people.size()];
        int[] start = new int[people.size() + 1];
        IntList tags = new IntList();
        for (int person = 0; person < people.size(); person++) {
            int[] own = named.apply(people.get(person)).stream()
                    .filter(name -> !name.isBlank())
                    .mapToInt(codes::of)
                    .distinct()
                    .sorted()
                    .toArray();
            for (int tag : own) {
                signature[person] |= 1L << (tag & 63);
                tags.add(tag);
            }
            start[person + 1] = tags.size();
        }
        return new TagColumn(signature, start, tags.toArray(), codes.names());
    }

    /** A bit for each of the person's names, shared by several names where there are more than 64; 0 for no name. */
    public long signature(int person) {
        return signature[person];
    }

    /** Whether every name has a bit of its own. */
    public boolean fits() {
        return names.size() <= Long.SIZE;
    }

    /** How many names the person has. */
    public int count(int person) {
        return start[person + 1] - start[person];
    }

    /** The number of one of the person's names, of which the first is 0. */
    public int code(int person, int place) {
        return tags[start[person] + place];
    }

    /** How many names the two have in common. */
    public int common(int a, int b) {
        long both = signature[a] & signature[b];
        if (both == 0 || fits()) {
            return Long.bitCount(both);
        }
        int count = 0;
        for (int i = start[a], j = start[b]; i < start[a + 1] && j < start[b + 1]; ) {
            int difference = tags[i] - tags[j];
            count += difference == 0 ? 1 : 0;
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        return count;
    }

    /** The names the two have in common. */
    public List<String> shared(int a, int b) {
        List<String> theirs = names(b);
        return names(a).stream().filter(theirs::contains).toList();
    }

    /** The person's names. */
    public List<String> names(int person) {
        List<String> own = new ArrayList<>();
        for (int i = start[person]; i < start[person + 1]; i++) {
            own.add(names.get(tags[i]));
        }
        return own;
    }
}
