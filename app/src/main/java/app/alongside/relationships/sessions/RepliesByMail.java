package app.alongside.relationships.sessions;

import app.alongside.calendar.CalendarReply;
import app.alongside.identity.EmailAddress;
import app.alongside.notifications.inbound.MailReader;
import app.alongside.notifications.inbound.ReceivedMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.KnownOrganisations;
import app.alongside.relationships.SessionId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Understands what people's calendar programs answer by mail to the invitation to a session. The session's name is a
 * random number that only those invited know; the mail must come from the very address that was invited, and answer for
 * that address. Whatever else comes is left alone.
 */
@Component
class RepliesByMail implements MailReader {
    private static final Logger log = LoggerFactory.getLogger(RepliesByMail.class);

    private final AnsweringInvitations answering;
    private final Replies replies;
    private final People people;
    private final KnownOrganisations organisations;

    RepliesByMail(AnsweringInvitations answering, Replies replies, People people, KnownOrganisations organisations) {
        this.answering = answering;
        this.replies = replies;
        this.people = people;
        this.organisations = organisations;
    }

    @Override
    public boolean read(ReceivedMail mail) {
        List<CalendarReply> found = mail.calendars().stream()
                .flatMap(text -> CalendarReply.read(text).stream())
                .distinct()
                .toList();
        found.forEach(reply -> take(reply, mail));
        return !found.isEmpty();
    }

    private void take(CalendarReply reply, ReceivedMail mail) {
        String from = mail.from().toLowerCase(Locale.ROOT);
        Optional<SessionId> session = SessionInvitations.findSession(reply.uid())
                .filter(known -> reply.answers().containsKey(from) && !mail.forged());
        boolean taken = session.isPresent()
                && organisations.listIds().stream()
                        .anyMatch(organisation ->
                                CurrentOrganisation.call(organisation, () -> isTakenHere(session.get(), reply, from)));
        if (!taken) {
            log.info("A calendar's reply by mail answered no open invitation of its sender.");
        }
    }

    private boolean isTakenHere(SessionId session, CalendarReply reply, String from) {
        return replies.findRelationship(session)
                .flatMap(relationship -> findPerson(from)
                        .map(person -> answering.answer(relationship, session, reply(reply, person, from))))
                .filter(Answer.Done.class::isInstance)
                .isPresent();
    }

    private static AnsweringInvitations.Reply reply(CalendarReply reply, Person person, String from) {
        return new AnsweringInvitations.Reply(
                person.id(), Objects.requireNonNull(reply.answers().get(from)), reply.sequence(), reply.at());
    }

    private Optional<Person> findPerson(String address) {
        return EmailAddress.find(address).flatMap(people::findByEmail).filter(Person::active);
    }
}
