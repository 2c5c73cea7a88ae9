package app.alongside.matching.runs;

import app.alongside.matching.engine.candidates.IdPair;
import app.alongside.matching.engine.pool.Pool;
import java.util.List;
import java.util.Map;

/**
 * Everybody who can be matched, as the engine wants them.
 *
 * @param together pairs that the coordinator wants whatever the rules say, as far as both are in the pool
 * @param names of the people by id, to search by
 */
public record GatheredPool(Pool pool, List<IdPair> together, Map<String, String> names) {}
