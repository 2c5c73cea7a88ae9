package app.alongside.matching.runs;

/** A part of a run's pairs that deserves a look. */
public enum PairFilter {
    ALL("true", Order.BEST_FIRST),
    WEAKEST("true", Order.WEAKEST_FIRST),
    ACROSS("coalesce(pair.across_departments, false)", Order.BEST_FIRST),
    NO_HOURS("coalesce(pair.shared_hours, 0) = 0", Order.BEST_FIRST),
    /** Not paired in the finished run before; no pair of a first run is. */
    CHANGED("""
            (cast(:before as uuid) is not null and not exists (
                select 1 from match_pair before
                where before.organisation_id = pair.organisation_id and before.run_id = cast(:before as uuid)
                  and before.first_person_id = pair.first_person_id
                  and before.second_person_id = pair.second_person_id))""", Order.BEST_FIRST),
    KEPT("pair.standing = 'SETTLED'", Order.BEST_FIRST);

    private enum Order {
        BEST_FIRST(" and pair.rank > :after order by pair.rank"),
        WEAKEST_FIRST(" and pair.rank < :after order by pair.rank desc");

        private final String paging;

        Order(String paging) {
            this.paging = paging;
        }
    }

    private final String condition;
    private final Order order;

    PairFilter(String condition, Order order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String paging() {
        return order.paging;
    }

    /** After which rank the first page begins. */
    public int start() {
        return order == Order.WEAKEST_FIRST ? Integer.MAX_VALUE : 0;
    }
}
