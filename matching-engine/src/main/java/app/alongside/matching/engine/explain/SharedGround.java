package app.alongside.matching.engine.explain;

import app.alongside.matching.engine.pool.Availability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two people have in common.
 *
 * @param time when both are free, in UTC; null when one of them did not say
 */
public record SharedGround(
        List<String> goals,
        List<String> interests,
        List<String> challenges,
        List<String> languages,
        @Nullable Availability time) {}
