package app.alongside.matching.runs;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemandTest {
    private final List<PersonId> people = IntStream.range(0, 21)
            .mapToObj(number -> new PersonId(new UUID(0, number)))
            .toList();

    @Test
    void theTenthWithTheHighestPricesIsSought() {
        Demand demand = Demand.of(prices(20));
        assertThat(people).filteredOn(demand::isHigh).containsExactly(people.get(18), people.get(19));
        assertThat(demand.price(people.get(20))).isZero();
    }

    @Test
    void ofFewPeopleNothingIsTold() {
        Demand demand = Demand.of(prices(9));
        assertThat(demand.isKnown()).isTrue();
        assertThat(people).noneMatch(demand::isHigh);
    }

    private Map<PersonId, Integer> prices(int number) {
        Map<PersonId, Integer> prices = new HashMap<>();
        for (int person = 0; person < number; person++) {
            prices.put(people.get(person), 1000 * (person + 1));
        }
        return prices;
    }
}
