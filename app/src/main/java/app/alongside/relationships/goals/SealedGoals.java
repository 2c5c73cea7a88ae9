package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.GoalId;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals the words of goals and steps with the relationship's key. Rows from before lie open until they are sealed. */
@Component
class SealedGoals {
    private final Secrets secrets;
    private final JsonMapper json;

    SealedGoals(Secrets secrets, JsonMapper json) {
        this.secrets = secrets;
        this.json = json;
    }

    /** What the members wrote about a goal. */
    record Words(String what, String measure, String reach, String why) {
        static Words of(Wording wording) {
            return new Words(wording.what(), wording.measure(), wording.reach(), wording.why());
        }

        static Words of(ResultSet row) throws SQLException {
            return new Words(
                    row.getString("what"), row.getString("measure"), row.getString("reach"), row.getString("why"));
        }

        Wording wording(@Nullable PersonId owner, @Nullable LocalDate due) {
            return new Wording(owner, what, measure, reach, why, due);
        }
    }

    byte[] seal(RelationshipId relationship, GoalId goal, Words words) {
        return vault(relationship).seal(placeOf(goal), json.writeValueAsString(words));
    }

    Words open(RelationshipId relationship, GoalId goal, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return sealed == null
                ? Words.of(row)
                : json.readValue(find(relationship).openText(placeOf(goal), sealed), Words.class);
    }

    byte[] sealStep(RelationshipId relationship, UUID step, String text) {
        return vault(relationship).seal(placeOfStep(step), text);
    }

    String openStep(RelationshipId relationship, ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        return sealed == null
                ? row.getString("text")
                : find(relationship).openText(placeOfStep(row.getObject("id", UUID.class)), sealed);
    }

    private Vault vault(RelationshipId relationship) {
        return secrets.open(SecretOwner.relationship(relationship.value()));
    }

    private Vault find(RelationshipId relationship) {
        return secrets.find(SecretOwner.relationship(relationship.value())).orElseThrow();
    }

    private static SecretPlace placeOf(GoalId goal) {
        return SecretPlace.of("goal", goal.value());
    }

    private static SecretPlace placeOfStep(UUID step) {
        return SecretPlace.of("goal_step", step);
    }
}
