package app.alongside.matching.policy;

import static app.alongside.matching.engine.policy.Factor.AVAILABILITY;
import static app.alongside.matching.engine.policy.Factor.BACKGROUND;
import static app.alongside.matching.engine.policy.Factor.CHALLENGES;
import static app.alongside.matching.engine.policy.Factor.CHOICE;
import static app.alongside.matching.engine.policy.Factor.GOALS;
import static app.alongside.matching.engine.policy.Factor.INTERESTS;
import static app.alongside.matching.engine.policy.Factor.LANGUAGE;
import static app.alongside.matching.engine.policy.Factor.LEVEL;
import static app.alongside.matching.engine.policy.Factor.LOCATION;
import static app.alongside.matching.engine.policy.Factor.NOVELTY;
import static app.alongside.matching.engine.policy.Factor.RECIPROCITY;
import static app.alongside.matching.engine.policy.Factor.STRENGTHS;
import static app.alongside.matching.engine.policy.Factor.TIME_ZONE;
import static app.alongside.matching.engine.policy.Factor.WANTS_MET;
import static app.alongside.matching.engine.policy.Factor.WILLINGNESS;
import static app.alongside.matching.engine.policy.Factor.WORKING_STYLE;

import app.alongside.matching.engine.policy.Factor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a match is made of, as people see it: the engine's factors in five groups. */
public enum Aspect {
    SKILLS(WANTS_MET, RECIPROCITY, STRENGTHS),
    AIMS(GOALS, CHALLENGES, INTERESTS),
    WORK(WORKING_STYLE, WILLINGNESS, CHOICE),
    BACKGROUNDS(BACKGROUND, LEVEL, NOVELTY, LOCATION),
    HOURS(AVAILABILITY, TIME_ZONE, LANGUAGE);

    private final List<Factor> factors;

    Aspect(Factor... factors) {
        this.factors = List.of(factors);
    }

    public List<Factor> factors() {
        return factors;
    }

    /** What it counts out of 100 unless the coordinator decides otherwise. */
    public int defaultWeight() {
        return factors.stream().mapToInt(Factor::defaultWeight).sum();
    }

    /** The aspect that a factor belongs to. */
    public static Aspect of(Factor factor) {
        return Arrays.stream(values())
                .filter(aspect -> aspect.factors.contains(factor))
                .findFirst()
                .orElseThrow();
    }

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
