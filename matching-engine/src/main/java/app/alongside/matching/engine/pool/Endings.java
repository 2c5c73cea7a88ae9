package app.alongside.matching.engine.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When two people were last partners, as either of them tells. */
final class Endings {
    private final List<PersonSpec> people;
    private final TieColumn past;

    Endings(List<PersonSpec> people, TieColumn past) {
        this.people = people;
        this.past = past;
    }

    /** The later of the days that the two name, or null where neither names the other. */
    @Nullable LocalDate last(int a, int b) {
        LocalDate one = ended(a, b);
        LocalDate two = ended(b, a);
        return one == null || (two != null && two.isAfter(one)) ? two : one;
    }

    private @Nullable LocalDate ended(int person, int other) {
        if (past.rank(person, other) < 0) {
            return null;
        }
        String named = people.get(other).id();
        return people.get(person).ties().past().stream()
                .filter(partner -> partner.id().equals(named))
                .map(PastPartner::ended)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
