package app.alongside.learning.web;

import app.alongside.learning.contributions.Contribution;
import app.alongside.learning.contributions.Contributions;
import app.alongside.learning.web.CuratingScreen.Answer;
import app.alongside.people.People;
import app.alongside.people.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the coordinator's page of the library together. */
@Component
class CuratingScreens {
    private final Contributions contributions;
    private final People people;

    CuratingScreens(Contributions contributions, People people) {
        this.contributions = contributions;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public CuratingScreen show(Answer answer) {
        List<Contribution> all = contributions.listToCurate();
        return new CuratingScreen(
                all,
                people.mapByIds(all.stream().map(Contribution::by).toList()).values().stream()
                        .collect(Collectors.toMap(Person::id, Person::name)),
                answer);
    }
}
