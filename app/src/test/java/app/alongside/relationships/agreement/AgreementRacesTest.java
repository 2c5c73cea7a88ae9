package app.alongside.relationships.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.PersonId;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.agreement.WritingAgreements.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.AtOnce;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AlongsideTest
class AgreementRacesTest {
    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    Agreements agreements;

    @Autowired
    SigningAgreements signing;

    @Autowired
    WritingAgreements writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @RepeatedTest(5)
    void twoSignaturesAtOnceSettleTheAgreementOnce() throws Exception {
        Made made = relationships.aPair();
        List<SigningAgreements.Outcome> outcomes = atOnce(
                made,
                List.of(
                        () -> signing.sign(made.id(), made.one().id(), 1),
                        () -> signing.sign(made.id(), made.other().id(), 1),
                        () -> signing.sign(made.id(), made.one().id(), 1),
                        () -> signing.sign(made.id(), made.other().id(), 1)));
        assertThat(outcomes).allMatch(SigningAgreements.Outcome.Signed.class::isInstance);
        assertThat(current(made).isSignedByAll(made.relationship().members())).isTrue();
        assertThat(countMails(made, "relationships.agreement.settled")).isOne();
        assertThat(countMails(made, "relationships.agreement.proposed")).isOne();
    }

    @RepeatedTest(5)
    void aSignatureAndAChangeAtOnceLeaveNoSignatureUnderUnreadWords() throws Exception {
        Made made = relationships.aPair();
        atOnce(
                made,
                List.of(
                        () -> signing.sign(made.id(), made.one().id(), 1),
                        () -> write(made, made.other().id(), "Something else.")));
        assertThat(current(made).version()).isEqualTo(2);
        assertThat(current(made).isSignedByAnybody()).isFalse();
    }

    @Test
    void ofManyChangesToOnePointAtOnceOneIsWrittenAndAllOthersAreTold() throws Exception {
        Made made = relationships.aPair();
        List<WritingAgreements.Outcome> outcomes = atOnce(
                made,
                IntStream.range(0, 8)
                        .<Callable<WritingAgreements.Outcome>>mapToObj(
                                number -> () -> write(made, made.one().id(), "Words " + number))
                        .toList());
        assertThat(outcomes)
                .filteredOn(WritingAgreements.Outcome.Written.class::isInstance)
                .hasSize(1);
        assertThat(current(made).version()).isEqualTo(2);
    }

    private WritingAgreements.Outcome write(Made made, PersonId by, String text) {
        return writing.change(made.id(), by, new Draft(1, "feedback", "", text));
    }

    private Agreement current(Made made) {
        return CurrentOrganisation.call(made.organisation().id(), () -> agreements.get(made.id()));
    }

    private long countMails(Made made, String kind) {
        Long count = CurrentOrganisation.call(
                made.organisation().id(),
                () -> transaction.<Long>execute(
                        status -> jdbc.sql("select count(*) from outbox_mail where kind = :kind")
                                .param("kind", kind)
                                .query(Long.class)
                                .single()));
        return count == null ? 0 : count;
    }

    private static <T> List<T> atOnce(Made made, List<Callable<T>> deeds) throws Exception {
        return AtOnce.all(deeds.stream()
                .<Callable<T>>map(deed ->
                        () -> CurrentOrganisation.call(made.organisation().id(), deed::call))
                .toList());
    }
}
