package app.alongside.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.relationships.agreement.WritingAgreements;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.Taking;
import app.alongside.relationships.goals.TakingSteps;
import app.alongside.relationships.goals.Wording;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class SealedWordsTest {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    SettingGoals setting;

    @Autowired
    TakingSteps taking;

    @Autowired
    Goals goals;

    @Autowired
    WritingAgreements writing;

    @Autowired
    Agreements agreements;

    @Autowired
    List<DueWork> work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DatabaseDump dump;

    @Test
    void aDumpHoldsNoWordOfGoalsStepsOrAgreements() {
        Made made = relationships.aPair();
        made.in(() -> {
            Goal goal = set(made, "plover-on-the-ballast");
            setting.reword(goal, 1, wording("plover-on-the-sleepers"));
            taking.add(goal, "curlew-by-the-points", new Taking(null, null));
            writing.add(made.id(), made.one().id(), "Our rule", "dunlin-in-the-cutting");
            assertThat(goals.listFor(made.id())).singleElement().satisfies(known -> {
                assertThat(known.wording().what()).isEqualTo("plover-on-the-sleepers");
                assertThat(known.steps().getFirst().text()).isEqualTo("curlew-by-the-points");
            });
            assertThat(agreements.get(made.id()).clauses().getLast().text()).isEqualTo("dunlin-in-the-cutting");
        });
        for (String planted : List.of(
                "plover-on-the-ballast", "plover-on-the-sleepers", "curlew-by-the-points", "dunlin-in-the-cutting")) {
            assertThat(dump.tablesWith(planted)).as(planted).isEmpty();
        }
    }

    @Test
    void whatLayOpenFromBeforeIsReadableAndSealedInItsTurn() {
        Made made = relationships.aPair();
        UUID goal = UUID.randomUUID();
        made.in(() -> transaction.executeWithoutResult(status -> {
            writeOpenly(made, goal);
            assertThat(agreements
                            .find(made.id(), 7)
                            .orElseThrow()
                            .clauses()
                            .getFirst()
                            .text())
                    .isEqualTo("godwit-before-the-seal");
        }));
        assertThat(dump.tablesWith("avocet-before-the-seal")).containsExactly("public.goal");
        assertThat(dump.tablesWith("stilt-before-the-seal")).containsExactly("public.goal_step");
        assertThat(dump.tablesWith("godwit-before-the-seal")).containsExactly("public.agreement_version");
        made.in(() -> assertReadable(made));

        made.in(() -> work.stream()
                .filter(due -> due.name().startsWith("relationships.seal-"))
                .forEach(DueWork::perform));
        for (String planted : List.of("avocet", "stilt", "godwit")) {
            assertThat(dump.tablesWith(planted + "-before-the-seal")).isEmpty();
        }
        made.in(() -> assertReadable(made));
    }

    private void assertReadable(Made made) {
        Goal known = goals.listFor(made.id()).getFirst();
        assertThat(known.wording().what()).isEqualTo("avocet-before-the-seal");
        assertThat(known.wording().why()).isEqualTo("Because");
        assertThat(known.steps().getFirst().text()).isEqualTo("stilt-before-the-seal");
        assertThat(agreements.get(made.id()).clauses().getFirst().text()).isEqualTo("godwit-before-the-seal");
    }

    /** As an earlier version of the application wrote them. */
    private void writeOpenly(Made made, UUID goal) {
        jdbc.sql("""
                        insert into goal (organisation_id, id, relationship_id, what, measure, reach, why, status,
                                          version, set_by, set_at)
                        values (current_organisation(), :id, :relationship, 'avocet-before-the-seal', '', '', 'Because',
                                'OPEN', 1, :by, now())
                        """)
                .param("id", goal)
                .param("relationship", made.id().value())
                .param("by", made.one().id().value())
                .update();
        jdbc.sql("""
                        insert into goal_step (organisation_id, id, goal_id, text)
                        values (current_organisation(), uuidv7(), :goal, 'stilt-before-the-seal')
                        """).param("goal", goal).update();
        jdbc.sql("""
                        insert into agreement_version (organisation_id, relationship_id, version, clauses, written_at)
                        values (current_organisation(), :relationship, 7,
                                '[{"key": "purpose", "title": "", "text": "godwit-before-the-seal"}]', now())
                        """).param("relationship", made.id().value()).update();
    }

    private Goal set(Made made, String what) {
        return setting.set(made.id(), made.one().id(), wording(what));
    }

    private static Wording wording(String what) {
        return new Wording(null, what, "", "", "", null);
    }
}
