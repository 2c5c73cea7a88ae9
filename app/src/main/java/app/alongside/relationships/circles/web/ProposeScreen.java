package app.alongside.relationships.circles.web;

import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.List;

/** Proposing a circle in one of the programmes that one takes part in. */
public record ProposeScreen(List<Programme> programmes, CircleForm form, boolean refused) {
    /** What is wrong, in the reader's language. */
    public FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (refused) {
            form.listWrong(programmes)
                    .forEach((field, longest) ->
                            errors.add(field, Rendering.t("relationships.circles.form.wrong." + field, longest)));
        }
        return errors;
    }

    public List<Integer> sizes() {
        return CircleForm.listSizes();
    }

    public boolean isChosen(Programme programme) {
        return programmes.size() == 1 || programme.id().toString().equals(form.programme());
    }
}
