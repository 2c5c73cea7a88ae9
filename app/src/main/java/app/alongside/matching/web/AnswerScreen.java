package app.alongside.matching.web;

import app.alongside.matching.Form;
import app.alongside.matching.Proposal;
import app.alongside.programmes.Programme;
import java.time.LocalDate;
import java.util.Locale;

/** A proposal that one of its people answers, be it to two or to more. */
public interface AnswerScreen {
    Proposal proposal();

    Standing standing();

    Programme programme();

    /** The last day to answer, on the reader's calendar. */
    LocalDate lastDay();

    Load load();

    /** The first names of the others. */
    String names();

    /** The partner this would be, and how many the reader takes. */
    record Load(int nth, int places) {}

    default String path(String rest) {
        return "/proposals/" + proposal().id() + rest;
    }

    /** The key of a text that says something else to two than to more. */
    default String key(String part) {
        Form form = proposal().people().form();
        return "matching." + (form == Form.PAIR ? "" : form.name().toLowerCase(Locale.ROOT) + ".") + part;
    }
}
