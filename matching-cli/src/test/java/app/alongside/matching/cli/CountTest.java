package app.alongside.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountTest {
    @Test
    void oneIsSaidInAnotherWayThanAnyOtherNumber() {
        assertThat(Count.of(1, "column")).isEqualTo("1 column");
        assertThat(Count.of(0, "column")).isEqualTo("0 columns");
        assertThat(Count.people(1)).isEqualTo("1 person");
        assertThat(Count.people(2)).isEqualTo("2 people");
        assertThat(Count.ofPeople(1, 5)).isEqualTo("1 of 5 people");
        assertThat(Count.of(1, "person is", "people are")).isEqualTo("1 person is");
    }
}
