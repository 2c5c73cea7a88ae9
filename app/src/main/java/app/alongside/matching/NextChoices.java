package app.alongside.matching;

import app.alongside.matching.discover.Obstacle;
import app.alongside.platform.PersonId;
import app.alongside.platform.secrets.SecretOwner;
import app.alongside.platform.secrets.SecretPlace;
import app.alongside.platform.secrets.Secrets;
import app.alongside.programmes.ProgrammeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom people would ask next, in their order, and the sealed words they would ask with. Nobody else ever hears of it. */
@Component
public class NextChoices {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    NextChoices(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Somebody who has named whom to ask next. */
    record Asker(ProgrammeId programme, PersonId by) {}

    /** The choices of {@code by} in all programmes, in their order; those who were passed over are among them. */
    @Transactional(readOnly = true)
    public List<NextChoice> listFor(PersonId by) {
        return jdbc.sql("""
                        select programme_id, person_id, chosen_id, kind, obstacle from next_choice
                        where organisation_id = current_organisation() and person_id = :by
                        order by programme_id, place, chosen_id
                        """).param("by", by.value()).query(NextChoices::map).list();
    }

    /** Those who wait to be asked, in order. */
    @Transactional(readOnly = true)
    public List<NextChoice> listWaiting(ProgrammeId programme, PersonId by) {
        return list(programme, by, NextChoice.Kind.ASK);
    }

    /** Those of that kind who wait, in order. */
    @Transactional(readOnly = true)
    public List<NextChoice> list(ProgrammeId programme, PersonId by, NextChoice.Kind kind) {
        return listFor(by).stream()
                .filter(choice -> choice.programme().equals(programme) && choice.isWaiting() && choice.kind() == kind)
                .toList();
    }

    /** Whose next choice could be asked, because no request of theirs is open. */
    @Transactional(readOnly = true)
    List<Asker> listIdle() {
        return jdbc.sql("""
                        select distinct programme_id, person_id from next_choice
                        where organisation_id = current_organisation() and obstacle is null and kind = 'ASK'
                          and not exists (select 1 from proposal
                                          where proposal.organisation_id = next_choice.organisation_id
                                            and proposal.programme_id = next_choice.programme_id
                                            and proposal.requested_by = next_choice.person_id
                                            and proposal.status = 'OPEN')
                        """)
                .query((row, number) -> new Asker(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    /** Puts {@code chosen} last; whoever was passed over before has another chance. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(NextChoice choice, String words) {
        jdbc.sql("""
                        insert into next_choice (organisation_id, programme_id, person_id, chosen_id, kind, place, note, named_at)
                        select current_organisation(), :programme, :by, :chosen, :kind, coalesce(max(place), 0) + 1, :note,
                               :now
                        from next_choice
                        where organisation_id = current_organisation() and programme_id = :programme and person_id = :by
                        on conflict (organisation_id, programme_id, person_id, chosen_id) do update
                        set place = excluded.place, note = excluded.note, named_at = excluded.named_at, kind = excluded.kind,
                            obstacle = null
                        """)
                .param("programme", choice.programme().value())
                .param("by", choice.by().value())
                .param("chosen", choice.chosen().value())
                .param("kind", choice.kind().name())
                .param("note", words.isEmpty() ? null : seal(choice, words))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Gives the people of {@code order} the first places, in that order. */
    @Transactional(propagation = Propagation.MANDATORY)
    void reorder(ProgrammeId programme, PersonId by, List<PersonId> order) {
        jdbc.sql("""
                        update next_choice set place = listed.place
                        from unnest(:order) with ordinality as listed (chosen, place)
                        where organisation_id = current_organisation() and programme_id = :programme
                          and person_id = :by and chosen_id = listed.chosen
                        """)
                .param("order", order.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("programme", programme.value())
                .param("by", by.value())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void passOver(NextChoice choice, Obstacle why) {
        jdbc.sql("""
                        update next_choice set obstacle = :why, note = null
                        where organisation_id = current_organisation() and programme_id = :programme
                          and person_id = :by and chosen_id = :chosen
                        """)
                .param("why", why.name())
                .param("programme", choice.programme().value())
                .param("by", choice.by().value())
                .param("chosen", choice.chosen().value())
                .update();
    }

    /** Takes a choice off the list; hands back the words that were kept with it, or nothing where it is not on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<String> remove(ProgrammeId programme, PersonId by, PersonId chosen) {
        return jdbc.sql("""
                        delete from next_choice
                        where organisation_id = current_organisation() and programme_id = :programme
                          and person_id = :by and chosen_id = :chosen
                        returning note
                        """)
                .param("programme", programme.value())
                .param("by", by.value())
                .param("chosen", chosen.value())
                .query((row, number) -> open(programme, by, chosen, row.getBytes("note")))
                .optional();
    }

    /** Forgets all choices of {@code by} in a programme. */
    @Transactional(propagation = Propagation.MANDATORY)
    void clear(ProgrammeId programme, PersonId by) {
        jdbc.sql("""
                        delete from next_choice
                        where organisation_id = current_organisation() and programme_id = :programme and person_id = :by
                        """)
                .param("programme", programme.value())
                .param("by", by.value())
                .update();
    }

    private byte[] seal(NextChoice choice, String words) {
        return secrets.open(SecretOwner.person(choice.by().value()))
                .seal(placeOf(choice.programme(), choice.chosen()), words);
    }

    private String open(ProgrammeId programme, PersonId by, PersonId chosen, byte @Nullable [] note) {
        return note == null
                ? ""
                : secrets.find(SecretOwner.person(by.value()))
                        .map(vault -> vault.openText(placeOf(programme, chosen), note))
                        .orElse("");
    }

    private static SecretPlace placeOf(ProgrammeId programme, PersonId chosen) {
        return new SecretPlace("next_choice", programme + "/" + chosen);
    }

    private static NextChoice map(ResultSet row, int number) throws SQLException {
        String obstacle = row.getString("obstacle");
        return new NextChoice(
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new PersonId(row.getObject("chosen_id", UUID.class)),
                NextChoice.Kind.valueOf(row.getString("kind")),
                obstacle == null ? Optional.empty() : Optional.of(Obstacle.valueOf(obstacle)));
    }
}
