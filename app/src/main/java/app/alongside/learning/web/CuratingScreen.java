package app.alongside.learning.web;

import app.alongside.learning.ResourceKey;
import app.alongside.learning.contributions.Contribution;
import app.alongside.learning.contributions.Contribution.State;
import app.alongside.learning.contributions.Curating;
import app.alongside.platform.PersonId;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people offer to the library, and what was taken in before.
 *
 * @param names the names of those who added something
 * @param answer the answer that was refused, if one was
 */
public record CuratingScreen(List<Contribution> contributions, Map<PersonId, String> names, Answer answer) {
    /** Why something is not taken in, or taken out. */
    public record Answer(@Nullable ResourceKey key, String reason) {
        static final Answer NONE = new Answer(null, "");

        boolean isRefused() {
            return reason.isEmpty() || reason.length() > Curating.LONGEST_REASON;
        }
    }

    public List<Contribution> offered() {
        return in(State.OFFERED);
    }

    public List<Contribution> approved() {
        return in(State.APPROVED);
    }

    /** A colleague's name; empty for somebody who is gone. */
    public String nameOf(Contribution contribution) {
        return names.getOrDefault(contribution.by(), "");
    }

    public boolean isRefused(Contribution contribution) {
        return contribution.key().equals(answer.key());
    }

    public FormErrors errors() {
        return answer.key() == null
                ? FormErrors.none()
                : FormErrors.none()
                        .add(
                                "reason-" + answer.key(),
                                Rendering.t("learning.curate.why-needed", Curating.LONGEST_REASON));
    }

    private List<Contribution> in(State state) {
        return contributions.stream().filter(one -> one.state() == state).toList();
    }
}
