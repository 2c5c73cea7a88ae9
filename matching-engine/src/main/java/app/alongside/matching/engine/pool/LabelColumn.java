package app.alongside.matching.engine.pool;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One name a person (a department, a place), held as a number; {@link #UNKNOWN} where nothing was said. */
public final class LabelColumn {
    /** The code of a person of whom nothing is known. */
    public static final int UNKNOWN = -1;

    private final int[] codes;
    private final List<String> names;

    private LabelColumn(int[] codes, List<String> names) {
        this.codes = codes;
        this.names = names;
    }

    static LabelColumn of(List<PersonSpec> people, Function<PersonSpec, @Nullable String> label) {
        Codes names = new Codes();
        int[] codes =
                people.stream().mapToInt(p -> names.ofNullable(label.apply(p))).toArray();
        return new LabelColumn(codes, names.names());
    }

    /** The number of the person's name, or {@link #UNKNOWN}. */
    public int code(int person) {
        return codes[person];
    }

    /** The person's name as given, or null where nothing was said. */
    public @Nullable String name(int person) {
        return codes[person] == UNKNOWN ? null : names.get(codes[person]);
    }

    /** Whether both are known and the same. */
    public boolean same(int a, int b) {
        return codes[a] == codes[b] && codes[a] != UNKNOWN;
    }

    /** Whether both are known. */
    public boolean known(int a, int b) {
        return codes[a] != UNKNOWN && codes[b] != UNKNOWN;
    }
}
