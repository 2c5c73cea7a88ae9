package app.alongside.relationships.circles.web;

import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.CircleId;
import app.alongside.relationships.circles.CircleRules;
import app.alongside.relationships.circles.Circles;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what coordinators see of a programme's circles: topics and numbers, and no word of the members. */
@Component
class DecisionScreens {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final Circles circles;
    private final CircleRules rules;
    private final CircleCards cards;

    DecisionScreens(Circles circles, CircleRules rules, CircleCards cards) {
        this.circles = circles;
        this.rules = rules;
        this.cards = cards;
    }

    @Transactional(readOnly = true)
    public DecisionScreen of(Programme programme) {
        return of(programme, null, RefusalForm.EMPTY);
    }

    @Transactional(readOnly = true)
    public DecisionScreen of(Programme programme, @Nullable CircleId refused, RefusalForm form) {
        List<CircleCard> all = cards.list(circles.listIn(programme.id()), NOBODY);
        return new DecisionScreen(programme, rules.wantsApproval(programme.id()), all, refused, form);
    }
}
