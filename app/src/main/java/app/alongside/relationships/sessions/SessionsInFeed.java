package app.alongside.relationships.sessions;

import app.alongside.calendar.FeedEntry;
import app.alongside.calendar.FeedSource;
import app.alongside.calendar.Invitation.Appointment;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody's sessions into their calendar feed. */
@Component
class SessionsInFeed implements FeedSource {
    private final Sessions sessions;
    private final Relationships relationships;
    private final People people;
    private final SessionInvitations invitations;
    private final Words words;

    SessionsInFeed(
            Sessions sessions,
            Relationships relationships,
            People people,
            SessionInvitations invitations,
            Words words) {
        this.sessions = sessions;
        this.relationships = relationships;
        this.people = people;
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FeedEntry> listEntries(PersonId person) {
        Map<RelationshipId, Relationship> own =
                relationships.listFor(person).stream().collect(Collectors.toMap(Relationship::id, Function.identity()));
        Map<PersonId, Person> known = people.mapByIds(own.values().stream()
                .flatMap(relationship -> relationship.members().stream())
                .collect(Collectors.toSet()));
        Locale locale = people.get(person).locale();
        return sessions.listOf(person).stream()
                .filter(session -> own.containsKey(session.relationship()))
                .map(session ->
                        entry(session, members(Objects.requireNonNull(own.get(session.relationship())), known), locale))
                .toList();
    }

    private static List<Person> members(Relationship relationship, Map<PersonId, Person> known) {
        return relationship.members().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private FeedEntry entry(Session session, List<Person> members, Locale locale) {
        Appointment shown = invitations.describe(session, members, locale);
        return new FeedEntry(
                SessionInvitations.uid(session.id()),
                session.sequence(),
                session.isCancelled(),
                session.changedAt(),
                session.isCancelled() ? cancelled(shown, members, locale) : shown);
    }

    /** Calendar programs that disregard the status of a subscribed event still show its title. */
    private Appointment cancelled(Appointment session, List<Person> members, Locale locale) {
        return new Appointment(
                words.say(locale, "relationships.sessions.calendar.cancelled", Attendees.All.names(members, locale)),
                session.description(),
                session.location(),
                session.page(),
                session.start(),
                session.length());
    }
}
