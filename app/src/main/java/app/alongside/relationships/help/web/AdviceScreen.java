package app.alongside.relationships.help.web;

import app.alongside.people.Person;
import app.alongside.relationships.help.AdviceLine;
import app.alongside.relationships.help.AdviceRequest;
import app.alongside.ui.FormErrors;
import java.util.List;

/**
 * One question and what was said.
 *
 * @param me whoever looks: one of the two
 * @param typed words that could not be sent, and why
 */
public record AdviceScreen(AdviceRow row, Person me, List<AdviceLine> lines, Typed typed) {
    /** Words that could not be sent; empty on a fresh page. */
    public record Typed(SayForm form, boolean refused) {
        static final Typed NOTHING = new Typed(new SayForm("", ""), false);

        public String text() {
            return form.words();
        }

        public FormErrors errors() {
            return refused ? form.errors() : FormErrors.none();
        }
    }

    public AdviceRequest request() {
        return row.request();
    }

    public boolean isMine(AdviceLine line) {
        return line.by().equals(me.id());
    }

    /** Who said it. */
    public Person authorOf(AdviceLine line) {
        return isMine(line) ? me : row.other().orElse(me);
    }

    /** Whether the person who looks can say something now. */
    public boolean maySay() {
        return request().isAnswered() || request().isWaiting() && !row.mine();
    }
}
