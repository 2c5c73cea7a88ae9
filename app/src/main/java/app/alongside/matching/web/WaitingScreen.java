package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposals that wait for somebody's answer, the most urgent first. */
public record WaitingScreen(List<Row> rows) {
    /**
     * One proposal.
     *
     * @param lastDay on the reader's calendar
     * @param asker who asked for it, where no match did
     */
    public record Row(
            Proposal proposal, Person partner, Programme programme, LocalDate lastDay, Optional<PersonId> asker) {
        public boolean isAskedBy(PersonId person) {
            return asker.filter(person::equals).isPresent();
        }

        /** Whether the partner asked for it. */
        public boolean isHello() {
            return isAskedBy(partner.id());
        }

        public String href() {
            return "/proposals/" + proposal.id();
        }
    }
}
