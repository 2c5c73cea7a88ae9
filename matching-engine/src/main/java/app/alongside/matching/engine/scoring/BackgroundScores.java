package app.alongside.matching.engine.scoring;

import static app.alongside.matching.engine.pool.SkillColumns.ONE;

import app.alongside.matching.engine.pool.LabelColumn;
import app.alongside.matching.engine.pool.Pool;
import app.alongside.matching.engine.pool.Preference;

/**
 * How far others have the background a person prefers: the share, from 0 to {@link app.alongside.matching.engine.pool.SkillColumns#ONE
 * 1024}, of function, department and place of work in which the two are alike, or differ, among those known of both.
 */
final class BackgroundScores {
    private final LabelColumn functions;
    private final LabelColumn departments;
    private final LabelColumn locations;
    private final byte[] prefers;

    BackgroundScores(Pool pool) {
        functions = pool.functions();
        departments = pool.departments();
        locations = pool.locations();
        prefers = new byte[pool.size()];
        for (int person = 0; person < prefers.length; person++) {
            prefers[person] = (byte) pool.spec(person).traits().prefers().ordinal();
        }
    }

    /** As {@code me} sees {@code other}; unknown without a wish, or where no fact is known of both. */
    int score(int me, int other) {
        int wish = prefers[me];
        if (wish == Preference.NONE.ordinal()) {
            return FactorScores.UNKNOWN;
        }
        int known =
                one(functions.known(me, other)) + one(departments.known(me, other)) + one(locations.known(me, other));
        int same = one(functions.same(me, other)) + one(departments.same(me, other)) + one(locations.same(me, other));
        if (known == 0) {
            return FactorScores.UNKNOWN;
        }
        return (wish == Preference.SIMILAR.ordinal() ? same : known - same) * ONE / known;
    }

    private static int one(boolean fact) {
        return fact ? 1 : 0;
    }
}
