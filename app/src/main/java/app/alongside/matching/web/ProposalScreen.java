package app.alongside.matching.web;

import app.alongside.matching.Proposal;
import app.alongside.matching.Question;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal as one of its two people sees it.
 *
 * @param lastDay the last day to answer, on the reader's calendar
 * @param week when both are free; absent as long as one of them has not said
 * @param others whom the reader could choose instead, as long as the proposal is open
 * @param says what the partner writes about themselves; may be empty
 * @param hello what came with it, where one of the two asked for it themselves
 */
public record ProposalScreen(
        Proposal proposal,
        Standing standing,
        Person me,
        Person partner,
        Programme programme,
        Why why,
        LocalDate lastDay,
        Optional<WeekStrip> week,
        OthersScreen others,
        Said says,
        Load load,
        List<Question> questions,
        Optional<Hello> hello,
        Draft draft)
        implements PairScreen, AnswerScreen {
    /**
     * What one of the two wrote to the other.
     *
     * @param mine whether the reader wrote it
     * @param days within which the other usually replies; zero where that is not known
     * @param followed whether somebody is asked next, should it come to nothing; known to the asker alone
     */
    public record Hello(boolean mine, String words, int days, boolean followed) {}

    /** Whether the reader asked for it. */
    public boolean isAskedByMe() {
        return hello.filter(Hello::mine).isPresent();
    }

    @Override
    public String names() {
        return first();
    }

    @Override
    public String firstName(PersonId person) {
        return first();
    }

    /** Where somebody is: their place of work, or else the city of their time zone. */
    public static String placeOf(Person person) {
        if (!person.location().isBlank()) {
            return person.location();
        }
        String zone = person.zone().getId();
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    ProposalScreen with(Draft other) {
        return new ProposalScreen(
                proposal, standing, me, partner, programme, why, lastDay, week, others, says, load, questions, hello,
                other);
    }
}
