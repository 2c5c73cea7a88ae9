package app.alongside.people.imports;

import app.alongside.people.RegisteringPeople.Registered;
import app.alongside.people.imports.PeopleImport.Counts;
import app.alongside.people.imports.PeopleImport.Phase;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.people.imports.PeopleImport.Work;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the current organisation, with their files. */
@Component
public class PeopleImports {
    private static final TypeReference<List<@Nullable Field>> FIELDS = new TypeReference<>() {};
    private static final String SELECT = """
            select id, file_name, encoding, status, columns, zone, row_count, good_rows, known_rows, repeated_rows,
                problem_rows, noted_rows, progress, added, changed, phase, phase_done, phase_total,
                content is not null as kept, created_at, finished_at
            from people_import where organisation_id = current_organisation()
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PeopleImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest imports. */
    @Transactional(readOnly = true)
    public List<PeopleImport> listNewest(int limit) {
        return jdbc.sql(SELECT + " order by created_at desc, id limit :limit")
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    /** The import; throws what becomes "not found" where this organisation has none of that id. */
    @Transactional(readOnly = true)
    public PeopleImport get(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("id", id)
                .query(this::read)
                .optional()
                .orElseThrow(NoSuchImport::new);
    }

    /** The file's text; nothing where it was not kept any longer. */
    @Transactional(readOnly = true)
    public Optional<String> findContent(UUID id) {
        return jdbc.sql("select content from people_import where organisation_id = current_organisation() and id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(content -> content);
    }

    /** The beginning of the file; nothing where it was not noted. */
    @Transactional(readOnly = true)
    public Optional<ImportPreview.Preview> findPreview(UUID id) {
        return jdbc.sql("select preview from people_import where organisation_id = current_organisation() and id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(preview -> preview)
                .map(preview -> json.readValue(preview, ImportPreview.Preview.class));
    }

    @Transactional
    void add(PeopleImport fresh, ImportPreview.Preview preview, String content) {
        jdbc.sql("""
                        insert into people_import (organisation_id, id, file_name, encoding, status, content, columns, zone,
                            row_count, preview, created_at)
                        values (current_organisation(), :id, :name, :encoding, :status, :content, :columns::jsonb, :zone,
                            :rows, :preview::jsonb, :now)
                        """)
                .param("id", fresh.id())
                .param("name", fresh.fileName())
                .param("encoding", fresh.encoding())
                .param("status", fresh.status().name())
                .param("content", content)
                .param("columns", json.writeValueAsString(fresh.columns().fields()))
                .param("zone", fresh.zone().getId())
                .param("rows", fresh.rows())
                .param("preview", json.writeValueAsString(preview))
                .param("now", Timestamp.from(fresh.createdAt()))
                .update();
    }

    @Transactional
    void setColumns(UUID id, Columns columns, ZoneId zone) {
        jdbc.sql("""
                        update people_import set columns = :columns::jsonb, zone = :zone
                        where organisation_id = current_organisation() and id = :id and status = 'COLUMNS'
                        """)
                .param("columns", json.writeValueAsString(columns.fields()))
                .param("zone", zone.getId())
                .param("id", id)
                .update();
    }

    /** Moves the import on, if it stands at {@code from}; false where somebody else did. */
    @Transactional
    boolean move(UUID id, Status from, Status to) {
        return jdbc.sql("""
                        update people_import set status = :to, progress = 0, phase = 'READING', phase_done = 0, phase_total = row_count
                        where organisation_id = current_organisation() and id = :id and status = :from
                        """)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Transactional
    void report(UUID id, Phase phase, int done, int total) {
        jdbc.sql("""
                        update people_import set phase = :phase, phase_done = :done, phase_total = :total
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("phase", phase.name())
                .param("done", done)
                .param("total", total)
                .param("id", id)
                .update();
    }

    /** How many good rows have been imported; whoever else wants to go on with this import waits. */
    int lockProgress(UUID id) {
        return jdbc.sql("""
                        select progress from people_import
                        where organisation_id = current_organisation() and id = :id for update
                        """).param("id", id).query(Integer.class).single();
    }

    /** Notes how many good rows of how many have been imported, in the transaction that imported them. */
    void advance(UUID id, int progress, int of, Registered registered) {
        jdbc.sql("""
                        update people_import
                        set progress = :progress, phase = 'IMPORTING', phase_done = :progress, phase_total = :of,
                            added = added + :added, changed = changed + :changed
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("progress", progress)
                .param("of", of)
                .param("added", registered.added())
                .param("changed", registered.changed())
                .param("id", id)
                .update();
    }

    void setCounts(UUID id, Counts counts) {
        jdbc.sql("""
                        update people_import
                        set good_rows = :good, known_rows = :known, repeated_rows = :repeated, problem_rows = :problematic,
                            noted_rows = :noted
                        where organisation_id = current_organisation() and id = :id
                        """)
                .param("good", counts.good())
                .param("known", counts.known())
                .param("repeated", counts.repeated())
                .param("problematic", counts.problematic())
                .param("noted", counts.noted())
                .param("id", id)
                .update();
    }

    /** Counts good rows as problematic after all. */
    void leaveOut(UUID id, int rows) {
        jdbc.sql("""
                        update people_import set problem_rows = problem_rows + :more, good_rows = good_rows - :more
                        where organisation_id = current_organisation() and id = :id
                        """).param("more", rows).param("id", id).update();
    }

    @Transactional
    boolean finish(UUID id, Instant now) {
        return jdbc.sql("""
                        update people_import set status = 'DONE', finished_at = :now
                        where organisation_id = current_organisation() and id = :id and status = 'IMPORTING'
                        """).param("now", Timestamp.from(now)).param("id", id).update() == 1;
    }

    @Transactional
    void remove(UUID id) {
        jdbc.sql("""
                        delete from people_import where organisation_id = current_organisation() and id = :id
                          and status in ('COLUMNS', 'GRADES', 'CHECKED')
                        """).param("id", id).update();
    }

    /** Forgets the files, and what was wrong with them, of imports made before {@code moment}. */
    @Transactional
    public void forgetFilesBefore(Instant moment) {
        jdbc.sql("""
                        delete from people_import_problem problem using people_import
                        where problem.organisation_id = current_organisation()
                          and people_import.organisation_id = current_organisation() and people_import.id = import_id
                          and created_at < :moment and status <> 'IMPORTING'
                        """).param("moment", Timestamp.from(moment)).update();
        jdbc.sql("""
                        update people_import set content = null
                        where organisation_id = current_organisation() and created_at < :moment and status <> 'IMPORTING'
                          and content is not null
                        """).param("moment", Timestamp.from(moment)).update();
    }

    private PeopleImport read(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new PeopleImport(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("encoding"),
                Status.valueOf(row.getString("status")),
                new Columns(json.readValue(row.getString("columns"), FIELDS)),
                ZoneId.of(row.getString("zone")),
                row.getInt("row_count"),
                new Counts(
                        row.getInt("good_rows"),
                        row.getInt("known_rows"),
                        row.getInt("repeated_rows"),
                        row.getInt("problem_rows"),
                        row.getInt("noted_rows"),
                        row.getInt("added"),
                        row.getInt("changed")),
                row.getInt("progress"),
                new Work(Phase.valueOf(row.getString("phase")), row.getInt("phase_done"), row.getInt("phase_total")),
                row.getBoolean("kept"),
                Objects.requireNonNull(row.getTimestamp("created_at")).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
