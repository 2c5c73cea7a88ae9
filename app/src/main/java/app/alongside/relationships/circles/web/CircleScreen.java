package app.alongside.relationships.circles.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.Circle.Asked;
import app.alongside.relationships.circles.Circle.Declined;
import app.alongside.ui.FormErrors;
import java.util.Map;

/**
 * A circle that has not begun.
 *
 * @param brings what each brings; empty for somebody who is not in it
 */
public record CircleScreen(CircleCard card, Map<PersonId, String> brings, BringsForm form) {
    public Circle circle() {
        return card.circle();
    }

    public boolean isMe(Person person) {
        return person.id().equals(card.me());
    }

    public boolean isProposer(Person person) {
        return person.id().equals(circle().proposer());
    }

    public boolean isIn() {
        return circle().has(card.me());
    }

    public boolean canBegin() {
        return circle().canBegin(card.me());
    }

    public boolean isMine() {
        return circle().proposer().equals(card.me());
    }

    public boolean isAsked() {
        return circle().state() instanceof Asked;
    }

    /** Why a coordinator declined it; empty where nobody did. */
    public String declinedBecause() {
        return circle().state() instanceof Declined(String reason) ? reason : "";
    }

    public FormErrors errors() {
        return form.errors();
    }
}
