package app.alongside.relationships.agreement;

import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what the members of a relationship agree.
 *
 * @param version counts from 1; every change makes the next one
 * @param writtenBy who made the change; absent for the first version, which the programme's guidelines wrote
 * @param signatures who has signed this version, and when
 */
public record Agreement(
        RelationshipId relationshipId,
        int version,
        List<Clause> clauses,
        @Nullable PersonId writtenBy,
        Instant writtenAt,
        Map<PersonId, Instant> signatures) {
    public Agreement {
        clauses = List.copyOf(clauses);
        signatures = Map.copyOf(signatures);
    }

    /** The next version, with this clause's words exchanged; nobody has signed it yet. */
    Agreement change(Clause changed, PersonId by, Instant now) {
        return next(
                clauses.stream()
                        .map(clause -> clause.key().equals(changed.key()) ? changed : clause)
                        .toList(),
                by,
                now);
    }

    /** The next version, with one more point at its end. */
    Agreement add(String title, String text, PersonId by, Instant now) {
        List<Clause> more = new ArrayList<>(clauses);
        more.add(new Clause("own-" + UUID.randomUUID(), title, text));
        return next(more, by, now);
    }

    /** The next version, without the point of that key. */
    Agreement remove(String key, PersonId by, Instant now) {
        return next(clauses.stream().filter(clause -> !clause.key().equals(key)).toList(), by, now);
    }

    public Optional<Clause> find(String key) {
        return clauses.stream().filter(clause -> clause.key().equals(key)).findFirst();
    }

    public boolean isSignedBy(PersonId person) {
        return signatures.containsKey(person);
    }

    public boolean isSignedByAll(Collection<PersonId> members) {
        return signatures.keySet().containsAll(members);
    }

    public boolean isSignedByAnybody() {
        return !signatures.isEmpty();
    }

    /** When the last of the signatures was given; empty without any. */
    public Optional<Instant> signedAt() {
        return signatures.values().stream().max(Instant::compareTo);
    }

    private Agreement next(List<Clause> changed, PersonId by, Instant now) {
        return new Agreement(relationshipId, version + 1, changed, by, now, Map.of());
    }
}
