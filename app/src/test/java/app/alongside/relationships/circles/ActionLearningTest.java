package app.alongside.relationships.circles;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.AlongsideTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class ActionLearningTest {
    @Autowired
    ActionLearning usual;

    @ParameterizedTest
    @CsvSource({"30,3", "45,4", "60,4", "75,4", "90,4", "120,4", "240,4"})
    void itsMinutesAddUpToTheSession(int minutes, int points) {
        List<String> lines = usual.agenda(Duration.ofMinutes(minutes), "Inês", Locale.UK);
        assertThat(lines).hasSize(points);
        assertThat(lines.stream().map(AgendaPoint::parse).mapToInt(AgendaPoint::minutes))
                .allMatch(length -> length >= 5)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(minutes));
    }
}
