package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.ui.Waiting;
import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Proposals that wait for somebody's answer, the most urgent first. */
public record WaitingScreen(List<Row> rows) implements Waiting {
    private static final int MINUTES_EACH = 3;

    @Override
    public int count() {
        return rows.size();
    }

    @Override
    public int minutes() {
        return MINUTES_EACH * rows.size();
    }

    /**
     * One proposal.
     *
     * @param lastDay on the reader's calendar
     * @param asker who asked for it, where no match did
     */
    public record Row(
            Proposal proposal, List<Person> others, Programme programme, LocalDate lastDay, Optional<PersonId> asker) {
        public boolean isAskedBy(PersonId person) {
            return asker.filter(person::equals).isPresent();
        }

        /** The others' names, as a list in a language. */
        public String names(Locale language) {
            return ListFormatter.getInstance(language)
                    .format(others.stream().map(Person::name).toList());
        }

        /** The key of what the row says, which is something else where the other one asked for it, in a ring and in a circle. */
        public String key(String part) {
            boolean hello = others.stream().anyMatch(other -> isAskedBy(other.id()));
            String form = proposal.people().form().name().toLowerCase(Locale.ROOT);
            return "matching." + (proposal.isPair() ? "" : form + ".") + "waiting." + (hello ? "hello." : "") + part;
        }

        public String href() {
            return "/proposals/" + proposal.id();
        }
    }
}
