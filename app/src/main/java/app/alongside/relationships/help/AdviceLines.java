package app.alongside.relationships.help;

import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.platform.secrets.Vault;
import app.alongside.relationships.help.AdviceLine.Kind;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was said about quick questions, sealed with the key of the person who asked. */
@Component
public class AdviceLines {
    private final JdbcClient jdbc;
    private final Secrets secrets;

    AdviceLines(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Everything said, in order. */
    @Transactional(readOnly = true)
    public List<AdviceLine> list(AdviceRequest request) {
        return secrets.find(ownerOf(request)).map(vault -> open(request, vault)).orElse(List.of());
    }

    private List<AdviceLine> open(AdviceRequest request, Vault vault) {
        return jdbc.sql("""
                        select position, kind, said_by, said_at, sealed from advice_line
                        where organisation_id = current_organisation() and request_id = :request order by position
                        """)
                .param("request", request.id().value())
                .query((row, number) -> new AdviceLine(
                        Kind.valueOf(row.getString("kind")),
                        new PersonId(row.getObject("said_by", UUID.class)),
                        row.getTimestamp("said_at").toInstant(),
                        vault.openText(placeOf(request, row.getInt("position")), row.getBytes("sealed"))))
                .list();
    }

    /** Adds a line behind the others; the caller holds the request's lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(AdviceRequest request, AdviceLine line) {
        int position = countLines(request) + 1;
        jdbc.sql("""
                        insert into advice_line
                            (organisation_id, request_id, position, kind, said_by, said_at, sealed)
                        values (current_organisation(), :request, :position, :kind, :by, :at, :sealed)
                        """)
                .param("request", request.id().value())
                .param("position", position)
                .param("kind", line.kind().name())
                .param("by", line.by().value())
                .param("at", Timestamp.from(line.at()))
                .param("sealed", secrets.open(ownerOf(request)).seal(placeOf(request, position), line.text()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void remove(AdviceRequest request) {
        jdbc.sql("delete from advice_line where organisation_id = current_organisation() and request_id = :request")
                .param("request", request.id().value())
                .update();
    }

    private int countLines(AdviceRequest request) {
        return jdbc.sql("""
                        select count(*)::int from advice_line
                        where organisation_id = current_organisation() and request_id = :request
                        """)
                .param("request", request.id().value())
                .query(Integer.class)
                .single();
    }

    private static SecretOwner ownerOf(AdviceRequest request) {
        return SecretOwner.person(request.askedBy().value());
    }

    private static SecretPlace placeOf(AdviceRequest request, int position) {
        return new SecretPlace("advice_line", request.id() + "/" + position);
    }
}
