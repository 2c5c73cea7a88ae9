package app.alongside.insights.facts;

import app.alongside.insights.disclosure.Disclosure;
import app.alongside.relationships.Fit;
import app.alongside.relationships.FitAnswered;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps answers about fit back until those of five people can be counted at once, so that no change shows one of them. */
@Component
class FitFacts {
    private final JdbcClient jdbc;

    FitFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(FitAnswered answered) {
        lock(answered);
        jdbc.sql("""
                        insert into insights_fit (organisation_id, programme_id, relationship_id, person_id, works, at)
                        values (current_organisation(), :programme, :relationship, :person, :works, :at)
                        on conflict do nothing
                        """)
                .param("programme", answered.programmeId().value())
                .param("relationship", answered.relationshipId().value())
                .param("person", answered.person().value())
                .param("works", answered.fit() == Fit.WORKS)
                .param("at", Timestamp.from(answered.at()))
                .update();
        releaseOnceEnough(answered);
    }

    private void releaseOnceEnough(FitAnswered answered) {
        jdbc.sql("""
                        update insights_fit set released = true
                        where organisation_id = current_organisation() and programme_id = :programme and not released
                          and (select count(distinct person_id) from insights_fit
                               where organisation_id = current_organisation() and programme_id = :programme
                                 and not released) >= :least
                        """)
                .param("programme", answered.programmeId().value())
                .param("least", Disclosure.LEAST)
                .update();
    }

    /** Two answers at once must not each believe that they are the fourth. */
    private void lock(FitAnswered answered) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('insights-fit' || :programme, 0))")
                .param("programme", answered.programmeId().toString())
                .query((row, number) -> true)
                .single();
    }
}
