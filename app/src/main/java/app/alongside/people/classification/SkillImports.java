package app.alongside.people.classification;

import app.alongside.people.classification.SkillImport.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The classifications that the current organisation imported. */
@Component
public class SkillImports {
    private static final String SELECT = """
            select id, file_name, status, skills, added, labels, moved, doubts, created_at
            from skill_import where organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;

    SkillImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<SkillImport> find(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(SkillImports::read)
                .optional();
    }

    /** The newest imports. */
    @Transactional(readOnly = true)
    public List<SkillImport> listNewest(int limit) {
        return jdbc.sql(SELECT + " order by created_at desc, id limit :limit")
                .param("limit", limit)
                .query(SkillImports::read)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<String> findContent(UUID id) {
        return jdbc.sql("select content from skill_import where organisation_id = current_organisation() and id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(content -> content);
    }

    void add(UUID id, String fileName, String content, Instant now) {
        jdbc.sql("""
                        insert into skill_import (organisation_id, id, file_name, content, status, created_at)
                        values (current_organisation(), :id, :name, :content, 'WAITING', :now)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("content", content)
                .param("now", Timestamp.from(now))
                .update();
    }

    @Transactional
    void move(UUID id, Status to, int skills) {
        jdbc.sql("""
                        update skill_import set status = :to, skills = :skills
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("to", to.name())
                .param("skills", skills)
                .param("id", id)
                .update();
    }

    /** Notes what came out, and forgets the file. */
    void finish(SkillImport done, Instant now) {
        jdbc.sql("""
                        update skill_import set status = 'DONE', content = null, added = :added, labels = :labels,
                            moved = :moved, doubts = :doubts, finished_at = :now
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("added", done.added())
                .param("labels", done.labels())
                .param("moved", done.moved())
                .param("doubts", done.doubts())
                .param("now", Timestamp.from(now))
                .param("id", done.id())
                .update();
    }

    private static SkillImport read(ResultSet row, int number) throws SQLException {
        return new SkillImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                Status.valueOf(row.getString("status")),
                row.getInt("skills"),
                row.getInt("added"),
                row.getInt("labels"),
                row.getInt("moved"),
                row.getInt("doubts"),
                Objects.requireNonNull(row.getTimestamp("created_at")).toInstant());
    }
}
