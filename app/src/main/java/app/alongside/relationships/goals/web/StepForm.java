package app.alongside.relationships.goals.web;

import app.alongside.relationships.Relationship;
import app.alongside.relationships.goals.Step;
import app.alongside.relationships.goals.Taking;
import org.jspecify.annotations.Nullable;

/** A step as a member adds it: what, who, by when. */
public record StepForm(String text, String owner, String due) {
    public StepForm(@Nullable String text, @Nullable String owner, @Nullable String due) {
        this.text = text == null ? "" : text.strip();
        this.owner = owner == null ? "" : owner;
        this.due = due == null ? "" : due;
    }

    boolean isComplete() {
        return !text.isEmpty() && text.length() <= Step.LONGEST;
    }

    Taking taking(Relationship relationship) {
        return new Taking(
                GoalForm.findMember(owner, relationship).orElse(null),
                GoalForm.findDate(due).orElse(null));
    }
}
