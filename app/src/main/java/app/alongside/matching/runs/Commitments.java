package app.alongside.matching.runs;

import app.alongside.matching.Duo;
import app.alongside.platform.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What binds the people of a programme already.
 *
 * @param here how many places somebody has given or promised in the programme: partners, and open proposals
 * @param inAll the same over all programmes
 * @param apart pairs that are no news: partners now, asked at present, or declined before
 * @param past former partners, and the day on which it ended
 * @param choices whom people have put on their short lists, the dearest first; empty where the policy does not count it
 * @param waited in how many published runs of the programme somebody was left without a partner
 */
record Commitments(
        Map<PersonId, Integer> here,
        Map<PersonId, Integer> inAll,
        Set<Duo> apart,
        Map<Duo, LocalDate> past,
        Map<PersonId, List<PersonId>> choices,
        Map<PersonId, Integer> waited) {
    /** The same once each of these people has one partner less, in the programme and in all. */
    Commitments freeing(Collection<PersonId> people) {
        return new Commitments(less(here, people), less(inAll, people), apart, past, choices, waited);
    }

    private static Map<PersonId, Integer> less(Map<PersonId, Integer> counts, Collection<PersonId> people) {
        Map<PersonId, Integer> fewer = new HashMap<>(counts);
        people.forEach(person -> fewer.computeIfPresent(person, (any, count) -> count - 1));
        return fewer;
    }

    /** Nothing binds anybody. */
    static Commitments none() {
        return new Commitments(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of());
    }
}
