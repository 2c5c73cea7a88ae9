package app.alongside.matching.engine.policy;

/**
 * What makes two people good partners. Each factor scores in [0, 1], seen from each side; where the facts are missing it counts as
 * one half for everybody alike, neither an advantage nor a punishment.
 *
 * <p>The default weights follow the evidence: what is exchanged, in both directions, is the purpose of the programme; similarity in
 * depth (goals, challenges, way of working) predicts the quality of a relationship (rho .38 to .59 over 173 samples, Eby et al.
 * 2013) where surface similarity does not; having a say in the match raises quality on both sides (Allen, Eby and Lentz 2006).
 */
public enum Factor {
    /** How much of what I want to learn my partner offers, the dearest want first; differs by side. */
    WANTS_MET(22),
    /** The smaller of what each gets from the other, so that exchange in both directions counts twice. */
    RECIPROCITY(16),
    /** Goals in common. */
    GOALS(10),
    /** Closeness of the answers about the way of working. */
    WORKING_STYLE(8),
    /** Present challenges in common. */
    CHALLENGES(6),
    /** Interests in common. */
    INTERESTS(6),
    /** Where my partner stands in my own ranking; differs by side. */
    CHOICE(6),
    /** Free hours of the week in common, up to five. */
    AVAILABILITY(6),
    /** Closeness of level. */
    LEVEL(4),
    /** Similar or different function, department and location, as I prefer; differs by side. */
    BACKGROUND(4),
    /** The share of my partner's strengths that I do not have myself; differs by side. */
    STRENGTHS(3),
    /** How ready my partner is to invest; differs by side. */
    WILLINGNESS(3),
    /** Closeness of the clocks. */
    TIME_ZONE(2),
    /** Not partners before, or long ago. */
    NOVELTY(2),
    /** A language in common. */
    LANGUAGE(1),
    /** The same place of work. */
    LOCATION(1);

    private final int defaultWeight;

    Factor(int defaultWeight) {
        this.defaultWeight = defaultWeight;
    }

    /** The weight, in percent, that the default policy gives. */
    public int defaultWeight() {
        return defaultWeight;
    }
}
