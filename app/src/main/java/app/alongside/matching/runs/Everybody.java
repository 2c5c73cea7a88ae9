package app.alongside.matching.runs;

import app.alongside.matching.engine.pool.Pool;
import app.alongside.people.Person;
import java.time.Instant;
import java.util.Map;

/**
 * The people of a programme who are ready, whether they have a place left or not, by what they say about themselves.
 * What lies between two of them (blocks, rulings, proposals) is not in here.
 *
 * @param members by their ids in the pool
 */
public record Everybody(Pool pool, Map<String, Member> members) {
    /** Somebody, and since when they are ready. */
    public record Member(Person person, Instant readyAt) {}
}
