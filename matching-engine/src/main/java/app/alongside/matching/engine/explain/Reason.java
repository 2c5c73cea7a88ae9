package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.policy.Rule;
import java.util.List;

/** A fact that speaks against a pair or that leaves somebody without a partner; hosts turn it into a sentence. */
public sealed interface Reason {
    /** A rule that two people would break; its {@link #rule} says which, the record says by how much. */
    sealed interface Broken extends Reason {
        /** The rule. */
        Rule rule();
    }

    /** These of the two have no place for a partner. */
    record NoPlace(List<String> people) implements Broken {
        @Override
        public Rule rule() {
            return Rule.NO_CAPACITY;
        }
    }

    /** These of the two are outside the segment of the programme. */
    record NotEligible(List<String> people) implements Broken {
        @Override
        public Rule rule() {
            return Rule.NOT_ELIGIBLE;
        }
    }

    /** One of the two blocked the other; who, is nobody's business. */
    record Blocked() implements Broken {
        @Override
        public Rule rule() {
            return Rule.BLOCKED;
        }
    }

    /** The coordinator keeps the two apart. */
    record KeptApart() implements Broken {
        @Override
        public Rule rule() {
            return Rule.KEPT_APART;
        }
    }

    /** Both work in this team. */
    record SameTeam(String team) implements Broken {
        @Override
        public Rule rule() {
            return Rule.SAME_TEAM;
        }
    }

    /** One stands above the other. */
    record SameLine() implements Broken {
        @Override
        public Rule rule() {
            return Rule.REPORTING_LINE;
        }
    }

    /** Both report to this manager. */
    record ReportToOne(String manager) implements Broken {
        @Override
        public Rule rule() {
            return Rule.SAME_MANAGER;
        }
    }

    /** These of the two have not completed what is required. */
    record NotTrained(List<String> people, List<String> required) implements Broken {
        @Override
        public Rule rule() {
            return Rule.TRAINING;
        }
    }

    /** They are this many level bands apart. */
    record LevelsApart(int bands, int allowed) implements Broken {
        @Override
        public Rule rule() {
            return Rule.LEVEL_DISTANCE;
        }
    }

    /** They share this much free time in the week. */
    record LittleTime(double sharedHours, double neededHours) implements Broken {
        @Override
        public Rule rule() {
            return Rule.SHARED_TIME;
        }
    }

    /** They speak these languages, and none in common. */
    record NoLanguage(List<String> first, List<String> second) implements Broken {
        @Override
        public Rule rule() {
            return Rule.COMMON_LANGUAGE;
        }
    }

    /** They were partners this many months ago. */
    record PartnersBefore(int monthsAgo, int monthsApart) implements Broken {
        @Override
        public Rule rule() {
            return Rule.PAST_PARTNER;
        }
    }

    /** These of the two would gain nothing that they want. */
    record NothingToGain(List<String> people) implements Broken {
        @Override
        public Rule rule() {
            return Rule.BOTH_GAIN;
        }
    }

    /** Neither may guide the other. */
    record NoGuide() implements Broken {
        @Override
        public Rule rule() {
            return Rule.ROLE;
        }
    }

    /** The two are a pair. */
    record ArePartners(int value) implements Reason {}

    /**
     * The pair is allowed, but the whole is worth more without it.
     *
     * @param value what the pair would be worth, 0 to 100
     * @param margin what the whole would lose, by solving again with the pair settled
     * @param estimate the loss as the prices put it, which needs no solving
     * @param firstHas the first's partners
     * @param secondHas the second's partners
     */
    record BetterUse(int value, Margin margin, double estimate, List<String> firstHas, List<String> secondHas)
            implements Reason {}

    /** Of so many people, a rule excludes this many, and this many are excluded by that rule alone. */
    record Excluded(Rule rule, int people, int byItAlone) implements Reason {}

    /** Somebody wants to learn something: so many people offer it, and so many of them are allowed. */
    record Offering(int people, int allowed) implements Reason {}

    /** So many allowed partners have given all their places to pairs that were settled before. */
    record PlacesSettled(int people) implements Reason {}

    /**
     * There are allowed partners, but each is worth more elsewhere.
     *
     * @param allowed how many
     * @param full how many of them have all their places taken
     * @param nearest the one who would cost the whole least
     * @param margin that cost, by solving again
     */
    record WorthMoreElsewhere(int allowed, int full, String nearest, Margin margin) implements Reason {}
}
