package app.alongside.relationships.sessions;

import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what members write round their sessions with the relationship's key. Rows from before lie open until then. */
@Component
class SealedMeetings {
    private final Secrets secrets;
    private final JsonMapper json;

    SealedMeetings(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** Where they meet, what about, and a line that somebody wrote with it. */
    record Words(String place, String agenda, String line) {
        static Words of(Meeting meeting) {
            return new Words(meeting.place(), meeting.agenda(), "");
        }
    }

    /** The row that the words belong to. */
    record Row(RelationshipId relationship, SecretPlace place) {
        static Row session(RelationshipId relationship, UUID id) {
            return new Row(relationship, SecretPlace.of("session", id));
        }

        static Row suggestion(RelationshipId relationship, UUID id) {
            return new Row(relationship, SecretPlace.of("session_suggestion", id));
        }

        static Row rhythm(RelationshipId relationship, UUID id) {
            return new Row(relationship, SecretPlace.of("session_rhythm", id));
        }

        static Row pulse(RelationshipId relationship, UUID session, UUID person) {
            return new Row(relationship, new SecretPlace("pulse", session + "/" + person));
        }
    }

    byte[] seal(Row row, Words words) {
        Vault vault = secrets.open(SecretOwner.relationship(row.relationship().value()));
        return vault.seal(row.place(), json.writeValueAsString(words));
    }

    /** The words of a row that has been read, from the columns that its table has. */
    Words open(Row row, ResultSet columns, String... open) throws SQLException {
        byte[] sealed = columns.getBytes("sealed");
        if (sealed == null) {
            return new Words(read("place", columns, open), read("agenda", columns, open), read("line", columns, open));
        }
        Vault vault = secrets.find(SecretOwner.relationship(row.relationship().value()))
                .orElseThrow();
        return json.readValue(vault.openText(row.place(), sealed), Words.class);
    }

    private static String read(String name, ResultSet columns, String... known) throws SQLException {
        for (String column : known) {
            if (column.equals(name)) {
                return columns.getString(name);
            }
        }
        return "";
    }
}
