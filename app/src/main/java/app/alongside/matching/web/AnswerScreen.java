package app.alongside.matching.web;

import app.alongside.matching.Form;
import app.alongside.matching.Proposal;
import app.alongside.matching.Question;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.time.LocalDate;
import java.util.List;
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

    /** The first name of one of the others. */
    String firstName(PersonId person);

    Person me();

    List<Question> questions();

    /** What was typed and refused. */
    Draft draft();

    /** The partner this would be, and how many the reader takes. */
    record Load(int nth, int places) {}

    /** Whether the reader replied; replies of before more than two could ask say nothing, and are by whoever did not ask. */
    default boolean isReplyMine(Question question) {
        PersonId by = question.repliedBy();
        return by == null ? !question.askedBy().equals(me().id()) : by.equals(me().id());
    }

    /** The first name of whoever else replied. */
    default String replier(Question question) {
        PersonId by = question.repliedBy();
        return firstName(by == null ? question.askedBy() : by);
    }

    default String path(String rest) {
        return "/proposals/" + proposal().id() + rest;
    }

    /** The key of a text that says something else to two than to more. */
    default String key(String part) {
        Form form = proposal().people().form();
        return "matching." + (form == Form.PAIR ? "" : form.name().toLowerCase(Locale.ROOT) + ".") + part;
    }
}
