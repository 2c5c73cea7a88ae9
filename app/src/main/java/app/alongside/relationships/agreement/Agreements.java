package app.alongside.relationships.agreement;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.relationships.OpenWords;
import app.alongside.relationships.RelationshipId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All versions of the agreements of the current organisation. */
@Component
public class Agreements implements OpenWords {
    private static final String SELECT = """
            select version.relationship_id, version.version, version.clauses, version.sealed, version.written_by, version.written_at,
                   coalesce((select json_object_agg(signature.person_id, extract(epoch from signature.signed_at))
                             from agreement_signature signature
                             where signature.organisation_id = version.organisation_id
                               and signature.relationship_id = version.relationship_id
                               and signature.version = version.version), '{}') as signatures
            from agreement_version version
            where version.organisation_id = current_organisation() and version.relationship_id = :relationship
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Secrets secrets;

    Agreements(JdbcClient jdbc, JsonMapper json, Secrets secrets) {
        this.jdbc = jdbc;
        this.json = json;
        this.secrets = secrets;
    }

    /** The newest version; every relationship has one from its first moment. */
    @Transactional(readOnly = true)
    public Agreement get(RelationshipId relationship) {
        return jdbc.sql(SELECT + " order by version.version desc limit 1")
                .param("relationship", relationship.value())
                .query(this::map)
                .single();
    }

    @Transactional(readOnly = true)
    public Optional<Agreement> find(RelationshipId relationship, int version) {
        return jdbc.sql(SELECT + " and version.version = :version")
                .param("relationship", relationship.value())
                .param("version", version)
                .query(this::map)
                .optional();
    }

    /** The versions that somebody signed, the newest first. */
    @Transactional(readOnly = true)
    public List<Agreement> listSigned(RelationshipId relationship) {
        return jdbc.sql(SELECT + """
                         and exists (select 1 from agreement_signature signature
                                     where signature.organisation_id = version.organisation_id
                                       and signature.relationship_id = version.relationship_id
                                       and signature.version = version.version)
                        order by version.version desc
                        """)
                .param("relationship", relationship.value())
                .query(this::map)
                .list();
    }

    /** Of the person's relationships that go on, those whose newest version the person has not signed. */
    @Transactional(readOnly = true)
    public List<RelationshipId> listUnsignedBy(PersonId person) {
        return jdbc.sql("""
                        select relationship.id
                        from relationship_member member
                        join relationship on relationship.organisation_id = member.organisation_id
                         and relationship.id = member.relationship_id and relationship.state = 'ACTIVE'
                        where member.organisation_id = current_organisation() and member.person_id = :person
                          and not exists (
                              select 1 from agreement_signature signature
                              where signature.organisation_id = member.organisation_id
                                and signature.relationship_id = member.relationship_id
                                and signature.person_id = member.person_id
                                and signature.version = (select max(version) from agreement_version version
                                                         where version.organisation_id = member.organisation_id
                                                           and version.relationship_id = member.relationship_id))
                        order by relationship.started_at, relationship.id
                        """)
                .param("person", person.value())
                .query((row, number) -> new RelationshipId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Keeps a new version; the caller holds the relationship's lock, so that versions follow one another. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Agreement agreement) {
        PersonId writer = agreement.writtenBy();
        jdbc.sql("""
                        insert into agreement_version (organisation_id, relationship_id, version, sealed, written_by,
                                                       written_at)
                        values (current_organisation(), :relationship, :version, :sealed, :by, :at)
                        """)
                .param("relationship", agreement.relationshipId().value())
                .param("version", agreement.version())
                .param(
                        "sealed",
                        seal(
                                agreement.relationshipId(),
                                agreement.version(),
                                json.writeValueAsString(agreement.clauses())))
                .param("by", writer == null ? null : writer.value())
                .param("at", Timestamp.from(agreement.writtenAt()))
                .update();
    }

    /** Keeps a signature; says whether it is new. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean addSignature(Agreement agreement, PersonId person, Instant now) {
        return jdbc.sql("""
                        insert into agreement_signature (organisation_id, relationship_id, version, person_id, signed_at)
                        values (current_organisation(), :relationship, :version, :person, :now) on conflict do nothing
                        """)
                        .param("relationship", agreement.relationshipId().value())
                        .param("version", agreement.version())
                        .param("person", person.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Seals some versions that were written in the open before; says how many. */
    @Transactional
    @Override
    public int sealSome(int limit) {
        List<Written> open = jdbc.sql("""
                        select relationship_id, version, clauses from agreement_version
                        where organisation_id = current_organisation() and sealed is null
                        order by relationship_id, version limit :limit for update
                        """)
                .param("limit", limit)
                .query((row, number) -> new Written(
                        new RelationshipId(row.getObject("relationship_id", UUID.class)),
                        row.getInt("version"),
                        row.getString("clauses")))
                .list();
        open.forEach(this::sealEarlier);
        return open.size();
    }

    private void sealEarlier(Written written) {
        jdbc.sql("""
                        update agreement_version set sealed = :sealed, clauses = null
                        where organisation_id = current_organisation() and relationship_id = :relationship
                          and version = :version
                        """)
                .param("sealed", seal(written.relationship(), written.version(), written.clauses()))
                .param("relationship", written.relationship().value())
                .param("version", written.version())
                .update();
    }

    /** A version as it lay in the open. */
    private record Written(RelationshipId relationship, int version, String clauses) {}

    private byte[] seal(RelationshipId relationship, int version, String clauses) {
        return secrets.open(SecretOwner.relationship(relationship.value()))
                .seal(placeOf(relationship, version), clauses);
    }

    private String open(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        if (sealed == null) {
            return row.getString("clauses");
        }
        RelationshipId relationship = new RelationshipId(row.getObject("relationship_id", UUID.class));
        return secrets.find(SecretOwner.relationship(relationship.value()))
                .orElseThrow()
                .openText(placeOf(relationship, row.getInt("version")), sealed);
    }

    private static SecretPlace placeOf(RelationshipId relationship, int version) {
        return new SecretPlace("agreement_version", relationship + "/" + version);
    }

    private Agreement map(ResultSet row, int number) throws SQLException {
        UUID writer = row.getObject("written_by", UUID.class);
        return new Agreement(
                new RelationshipId(row.getObject("relationship_id", UUID.class)),
                row.getInt("version"),
                json.readValue(open(row), new TypeReference<List<Clause>>() {}),
                writer == null ? null : new PersonId(writer),
                row.getTimestamp("written_at").toInstant(),
                signatures(row.getString("signatures")));
    }

    private Map<PersonId, Instant> signatures(String byPerson) {
        Map<PersonId, Instant> signatures = new HashMap<>();
        json.readValue(byPerson, new TypeReference<Map<UUID, Double>>() {})
                .forEach((person, seconds) ->
                        signatures.put(new PersonId(person), Instant.ofEpochMilli(Math.round(seconds * 1000))));
        return signatures;
    }
}
