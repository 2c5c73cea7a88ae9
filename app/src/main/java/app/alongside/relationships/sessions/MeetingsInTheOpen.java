package app.alongside.relationships.sessions;

import app.alongside.relationships.OpenWords;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.sessions.SealedMeetings.Row;
import app.alongside.relationships.sessions.SealedMeetings.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members wrote round their sessions before it was sealed. */
@Component
class MeetingsInTheOpen implements OpenWords {
    private final JdbcClient jdbc;
    private final SealedMeetings sealed;

    MeetingsInTheOpen(JdbcClient jdbc, SealedMeetings sealed) {
        this.jdbc = jdbc;
        this.sealed = sealed;
    }

    /** What is to be sealed, and the statement that puts it into its row. */
    private record Written(Row row, Words words, String statement, Map<String, UUID> key) {}

    @Override
    @Transactional
    public int sealSome(int limit) {
        return seal(listSessions(limit))
                + seal(listSuggestions(limit))
                + seal(listRhythms(limit))
                + seal(listPulses(limit));
    }

    private int seal(List<Written> open) {
        open.forEach(written -> jdbc.sql(written.statement())
                .param("sealed", sealed.seal(written.row(), written.words()))
                .params(written.key())
                .update());
        return open.size();
    }

    private List<Written> listSessions(int limit) {
        String statement = """
                update session set sealed = :sealed, place = null, agenda = null
                where organisation_id = current_organisation() and id = :id
                """;
        return jdbc.sql("""
                        select * from session
                        where organisation_id = current_organisation() and sealed is null
                        order by id limit :limit for update
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    Row place = Row.session(relationship(row), id(row));
                    return written(place, sealed.open(place, row, "place", "agenda"), statement, row);
                })
                .list();
    }

    private List<Written> listSuggestions(int limit) {
        String statement = """
                update session_suggestion set sealed = :sealed, place = null, agenda = null, line = null
                where organisation_id = current_organisation() and id = :id
                """;
        return jdbc.sql("""
                        select * from session_suggestion
                        where organisation_id = current_organisation() and sealed is null
                        order by id limit :limit for update
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    Row place = Row.suggestion(relationship(row), id(row));
                    return written(place, sealed.open(place, row, "place", "agenda", "line"), statement, row);
                })
                .list();
    }

    private List<Written> listRhythms(int limit) {
        String statement = """
                update session_rhythm set sealed = :sealed, place = null
                where organisation_id = current_organisation() and id = :id
                """;
        return jdbc.sql("""
                        select * from session_rhythm
                        where organisation_id = current_organisation() and sealed is null
                        order by id limit :limit for update
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    Row place = Row.rhythm(relationship(row), id(row));
                    return written(place, sealed.open(place, row, "place"), statement, row);
                })
                .list();
    }

    private List<Written> listPulses(int limit) {
        String statement = """
                update pulse set sealed = :sealed, line = null
                where organisation_id = current_organisation() and session_id = :session and person_id = :person
                """;
        return jdbc.sql("""
                        select pulse.*, session.relationship_id from pulse
                        join session on session.organisation_id = pulse.organisation_id
                         and session.id = pulse.session_id
                        where pulse.organisation_id = current_organisation() and pulse.sealed is null
                        order by pulse.session_id, pulse.person_id limit :limit for update of pulse
                        """)
                .param("limit", limit)
                .query((row, number) -> {
                    UUID session = row.getObject("session_id", UUID.class);
                    UUID person = row.getObject("person_id", UUID.class);
                    Row place = Row.pulse(relationship(row), session, person);
                    return new Written(
                            place,
                            sealed.open(place, row, "line"),
                            statement,
                            Map.of("session", session, "person", person));
                })
                .list();
    }

    private static Written written(Row place, Words words, String statement, ResultSet row) throws SQLException {
        return new Written(place, words, statement, Map.of("id", id(row)));
    }

    private static RelationshipId relationship(ResultSet row) throws SQLException {
        return new RelationshipId(row.getObject("relationship_id", UUID.class));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
