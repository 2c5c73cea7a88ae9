package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.people.Person;
import app.alongside.programmes.Programme;
import java.time.LocalDate;
import java.util.List;

/** Proposals that wait for somebody's answer, the most urgent first. */
public record WaitingScreen(List<Row> rows) {
    /** One proposal; {@code lastDay} is on the reader's calendar. */
    public record Row(Proposal proposal, Person partner, Programme programme, LocalDate lastDay) {
        public String href() {
            return "/proposals/" + proposal.id();
        }
    }
}
