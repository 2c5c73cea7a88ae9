package app.alongside.programmes;

import app.alongside.people.People;
import app.alongside.platform.PersonId;
import app.alongside.programmes.questionnaire.Answering;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands between a person and a place in a programme: message keys of reasons, or nothing. */
@Component
class JoiningRules {
    private final People people;
    private final Answering answering;
    private final Clock clock;

    JoiningRules(People people, Answering answering, Clock clock) {
        this.people = people;
        this.answering = answering;
        this.clock = clock;
    }

    /** Why the person may not join. */
    Optional<String> findObjection(Programme programme, PersonId person) {
        if (!programme.isOpen()) {
            return Optional.of("programmes.refused.not-open");
        }
        return people.find(person)
                .map(known -> Eligibility.findObjection(programme.design().audience(), known, LocalDate.now(clock)))
                .orElse(Optional.of("programmes.refused.unknown-person"));
    }

    /** Why the person cannot be matched yet. */
    Optional<String> findUnanswered(PersonId person) {
        return answering.get(person).listMissing().isEmpty()
                ? Optional.empty()
                : Optional.of("programmes.refused.unanswered");
    }
}
