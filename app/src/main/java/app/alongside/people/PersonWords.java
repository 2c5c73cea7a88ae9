package app.alongside.people;

import app.alongside.people.words.SearchWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the words by which people are found. */
@Component
class PersonWords {
    private record Entry(String word, UUID person) {}

    private final JdbcClient jdbc;

    PersonWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the words of people who have none yet. */
    void add(List<PersonRow> people) {
        List<Entry> entries = new ArrayList<>();
        for (PersonRow row : people) {
            addTo(
                    entries,
                    row.id(),
                    row.name(),
                    row.email(),
                    row.externalId(),
                    row.title(),
                    row.level(),
                    row.function(),
                    row.department(),
                    row.team(),
                    row.location());
        }
        insert(entries);
    }

    /** Notes the words of people anew. */
    void renew(List<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        String[] ids = people.stream().map(UUID::toString).toArray(String[]::new);
        jdbc.sql("""
                        delete from person_word using unnest(:ids::uuid[]) as given(id)
                        where organisation_id = current_organisation() and person_id = given.id
                        """).param("ids", ids).update();
        List<Entry> entries = new ArrayList<>();
        jdbc.sql("""
                        select person.id, name, email, external_id, title, level, function, department, team, location
                        from unnest(:ids::uuid[]) as given(id)
                        join person on person.organisation_id = current_organisation() and person.id = given.id
                        """).param("ids", ids).query((RowCallbackHandler) row -> addTo(
                entries,
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("external_id"),
                row.getString("title"),
                row.getString("level"),
                row.getString("function"),
                row.getString("department"),
                row.getString("team"),
                row.getString("location")));
        insert(entries);
    }

    /** Of an address only what stands before its host. */
    private static void addTo(List<Entry> entries, UUID person, String name, String email, @Nullable String... others) {
        String text = Stream.concat(Stream.of(name, email.substring(0, email.indexOf('@'))), Stream.of(others))
                .filter(each -> each != null)
                .collect(Collectors.joining(" "));
        SearchWords.of(text).forEach(word -> entries.add(new Entry(word, person)));
    }

    /** In the order of the index, in which they are written three times as quickly. */
    private void insert(List<Entry> entries) {
        entries.sort(Comparator.comparing(Entry::word).thenComparing(Entry::person));
        jdbc.sql("""
                        insert into person_word (organisation_id, word, person_id)
                        select current_organisation(), word, person
                        from unnest(:words::text[], :people::uuid[]) as given(word, person)
                        """)
                .param("words", entries.stream().map(Entry::word).toArray(String[]::new))
                .param(
                        "people",
                        entries.stream().map(entry -> entry.person().toString()).toArray(String[]::new))
                .update();
    }
}
