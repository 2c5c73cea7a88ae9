package app.alongside.relationships.circles.web;

import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.Circle.Asked;
import app.alongside.relationships.circles.CircleId;
import app.alongside.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circles of a programme, for a coordinator.
 *
 * @param refused the circle whose refusal needs another look
 */
public record DecisionScreen(
        Programme programme,
        boolean approval,
        List<CircleCard> circles,
        @Nullable CircleId refused,
        RefusalForm form) {
    public List<CircleCard> asked() {
        return circles.stream()
                .filter(card -> card.circle().state() instanceof Asked)
                .toList();
    }

    public List<CircleCard> decided() {
        return circles.stream()
                .filter(card -> !(card.circle().state() instanceof Asked))
                .toList();
    }

    public String path(String below) {
        return "/coordinate/programmes/" + programme.id() + "/circles" + below;
    }

    public boolean isRefused(CircleCard card) {
        return card.circle().id().equals(refused);
    }

    public String reason(CircleCard card) {
        return isRefused(card) ? form.reason() : "";
    }

    public FormErrors errors() {
        return refused == null ? FormErrors.none() : form.errors("reason-" + refused);
    }
}
