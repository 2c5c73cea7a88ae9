package app.alongside.people.imports;

import app.alongside.people.sheets.Sheet;
import app.alongside.people.words.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisation's own words for grades: asked once, remembered for every later file. */
@Component
public class GradeWords {
    /** The most senior band one can choose. */
    public static final int HIGHEST = 12;

    private static final int MOST = 40;

    private final JdbcClient jdbc;

    GradeWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Grades current() {
        Map<String, Optional<Integer>> answered = new HashMap<>();
        jdbc.sql("select key, band from people_grade where organisation_id = current_organisation()")
                .query(row -> {
                    answered.put(row.getString("key"), Optional.ofNullable((Integer) row.getObject("band")));
                });
        return new Grades(answered);
    }

    /** The words of a sheet's levels that nobody has explained yet, the commonest first. */
    List<String> listOpen(Sheet sheet, Columns columns) {
        if (!columns.has(Field.LEVEL)) {
            return List.of();
        }
        Grades grades = current();
        Map<String, Integer> counts = new HashMap<>();
        sheet.forEach(row -> counts.merge(columns.cell(row.cells(), Field.LEVEL), 1, Integer::sum));
        Map<String, String> byKey = new HashMap<>();
        return counts.entrySet().stream()
                .filter(entry -> grades.isOpen(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(word -> byKey.putIfAbsent(PlainText.key(word), word) == null)
                .limit(MOST)
                .toList();
    }

    /** Remembers what a word means: its band, or nothing where it is no level. */
    @Transactional
    public void answer(String word, @Nullable Integer band) {
        jdbc.sql("""
                        insert into people_grade (organisation_id, key, word, band)
                        values (current_organisation(), :key, :word, :band)
                        on conflict (organisation_id, key) do update set word = excluded.word, band = excluded.band
                        """)
                .param("key", PlainText.key(word))
                .param("word", word)
                .param("band", band)
                .update();
    }
}
