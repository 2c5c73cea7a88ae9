package app.alongside.matching.engine.policy;

/** Why a pair is not allowed. Rules are never broken and never weighed; what is not known breaks no rule. */
public enum Rule {
    /** One of the two has no place for a partner: capacity or hours are used up. */
    NO_CAPACITY(false),
    /** One of the two is outside the segment that the programme is for. */
    NOT_ELIGIBLE(false),
    /** One of the two blocked the other. */
    BLOCKED(false),
    /** The coordinator keeps the two apart. */
    KEPT_APART(false),
    /** The two work in the same team. */
    SAME_TEAM(true),
    /** One of the two stands above the other. */
    REPORTING_LINE(true),
    /** The two report to the same manager. */
    SAME_MANAGER(true),
    /** Their levels are too far apart. */
    LEVEL_DISTANCE(true),
    /** They share too little free time in the week. */
    SHARED_TIME(true),
    /** They have no language in common. */
    COMMON_LANGUAGE(true),
    /** They were partners too short a time ago. */
    PAST_PARTNER(true),
    /** One of the two would gain nothing that they want. */
    BOTH_GAIN(true),
    /** Neither side of a directed pair may be taken by the two. */
    ROLE(false),
    /** One of the two has not completed the training that is required. */
    TRAINING(true);

    private final boolean negotiable;

    Rule(boolean negotiable) {
        this.negotiable = negotiable;
    }

    /** Whether a coordinator could relax the rule for one pair. */
    public boolean negotiable() {
        return negotiable;
    }
}
