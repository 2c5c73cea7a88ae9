package app.alongside.matching.web;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.matching.Answers;
import app.alongside.matching.Proposal;
import app.alongside.matching.Ring;
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

/** Builds the page of a proposed ring for one of its people. */
@Component
class RingScreens {
    private final Members members;
    private final ReadingRings reasons;
    private final Programmes programmes;
    private final Answers answers;
    private final Seats seats;
    private final Clock clock;

    RingScreens(
            Members members, ReadingRings reasons, Programmes programmes, Answers answers, Seats seats, Clock clock) {
        this.members = members;
        this.reasons = reasons;
        this.programmes = programmes;
        this.answers = answers;
        this.seats = seats;
        this.clock = clock;
    }

    /** What is known about the members. */
    @Component
    record Members(People people, Profiles profiles, Availabilities availabilities) {}

    @Transactional(readOnly = true)
    public RingScreen build(Proposal proposal, Ring ring, PersonId reader) {
        List<PersonId> others = ring.othersOf(reader);
        Map<PersonId, Person> known = members.people().mapByIds(ring.list());
        Person me = Objects.requireNonNull(known.get(reader));
        return new RingScreen(
                proposal,
                Standing.of(proposal, answers.find(proposal.id(), reader), clock.instant()),
                me,
                others.stream().map(known::get).map(Objects::requireNonNull).toList(),
                programmes.get(proposal.programmeId()),
                reasons.read(proposal),
                proposal.expiresAt().atZone(me.zone()).toLocalDate(),
                week(reader, others),
                new AnswerScreen.Load(
                        seats.countTaken(reader) + 1,
                        Math.max(1, members.profiles().get(reader).partners())));
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
