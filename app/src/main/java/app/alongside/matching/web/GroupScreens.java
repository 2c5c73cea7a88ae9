package app.alongside.matching.web;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.matching.Answers;
import app.alongside.matching.Proposal;
import app.alongside.matching.Questions;
import app.alongside.matching.Seats;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Profiles;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programmes;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds what is shown of a proposal to more than two, for one of them. */
@Component
class GroupScreens {
    private final Members members;
    private final Programmes programmes;
    private final Answers answers;
    private final Questions questions;
    private final Seats seats;
    private final Clock clock;

    GroupScreens(
            Members members, Programmes programmes, Answers answers, Questions questions, Seats seats, Clock clock) {
        this.members = members;
        this.programmes = programmes;
        this.answers = answers;
        this.questions = questions;
        this.seats = seats;
        this.clock = clock;
    }

    /** What is known about the members. */
    @Component
    record Members(People people, Profiles profiles, Availabilities availabilities) {}

    @Transactional(readOnly = true)
    public GroupScreen build(Proposal proposal, PersonId reader, Draft draft) {
        List<PersonId> others = proposal.people().othersOf(reader);
        Map<PersonId, Person> known =
                members.people().mapByIds(proposal.people().list());
        Person me = Objects.requireNonNull(known.get(reader));
        return new GroupScreen(
                proposal,
                Standing.of(proposal, answers.find(proposal.id(), reader), clock.instant()),
                me,
                others.stream().map(known::get).map(Objects::requireNonNull).toList(),
                programmes.get(proposal.programmeId()),
                proposal.expiresAt().atZone(me.zone()).toLocalDate(),
                week(reader, others),
                new AnswerScreen.Load(
                        seats.countTaken(reader) + 1,
                        Math.max(1, members.profiles().get(reader).partners())),
                questions.listFor(proposal.id()),
                draft);
    }

    private Optional<WeekStrip> week(PersonId reader, List<PersonId> others) {
        List<PersonId> all = new ArrayList<>(others);
        all.add(reader);
        Map<PersonId, WeeklyAvailability> weeks = members.availabilities().mapByIds(all);
        if (weeks.size() < all.size() || weeks.values().stream().anyMatch(WeeklyAvailability::isEmpty)) {
            return Optional.empty();
        }
        WeeklyAvailability mine = Objects.requireNonNull(weeks.get(reader));
        LocalDate monday = LocalDate.now(clock.withZone(mine.zone())).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<WeeklyAvailability> theirs =
                others.stream().map(weeks::get).map(Objects::requireNonNull).toList();
        return Optional.of(WeekStrip.of(mine, theirs, monday));
    }
}
