package app.alongside.matching.handover.web;

import app.alongside.matching.Duo;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who would take over from somebody who stepped back.
 *
 * @param askable how many pairs can be asked now
 * @param plan names the pairs of the plan that can be asked, as they are sent back
 * @param loss how many points of fit all partners lose together; negative where they gain
 */
public record HandOverScreen(Programme programme, Person away, List<Row> rows, int askable, String plan, int loss) {
    /**
     * What is planned for one partner.
     *
     * @param taker absent where nobody would take over
     * @param before what the old pair was worth
     * @param now what the new pair would be worth
     * @param learns what the partner would learn first; empty for nothing
     * @param teaches what the taker would learn first
     * @param hours how many free hours a week they share; absent where that is not known
     * @param alone why nobody would take over
     */
    public record Row(
            Person partner,
            @Nullable Person taker,
            Standing standing,
            int before,
            int now,
            String learns,
            String teaches,
            @Nullable Double hours,
            String alone) {}

    /** Whether a pair can be asked. */
    public enum Standing {
        READY,
        /** The partner has no room as long as the old relationship runs. */
        RUNNING,
        /** One of the two has no room at present. */
        WAITS,
        NOBODY
    }

    public String path(String rest) {
        return "/coordinate/programmes/" + programme.id() + "/matching" + rest;
    }

    /** How pairs are named in a form. */
    static String name(List<Duo> pairs) {
        return pairs.stream()
                .map(pair -> pair.first() + "+" + pair.second())
                .sorted()
                .collect(java.util.stream.Collectors.joining(","));
    }
}
