package app.alongside.matching.cli.people;

import app.alongside.matching.engine.policy.Format;
import app.alongside.matching.engine.policy.MatchPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What a policy file says.
 *
 * @param formats what it says about relationships other than pairs
 * @param levels names of levels from the most junior to the most senior, for organisations that do not number them
 * @param today the day that "now" means
 */
record PolicySettings(MatchPolicy policy, FormatSettings formats, List<String> levels, LocalDate today) {
    /** The number of a level given as a number or by a name of {@link #levels}. */
    Integer level(String text) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).equalsIgnoreCase(text)) {
                return i + 1;
            }
        }
        return Integer.valueOf(text);
    }

    PolicySettings with(Format format) {
        return new PolicySettings(policy.with(format), formats, levels, today);
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
