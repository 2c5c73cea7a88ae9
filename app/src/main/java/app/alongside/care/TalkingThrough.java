package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.care.Statement.Answer;
import app.alongside.care.Statement.Author;
import app.alongside.care.Statement.Step;
import app.alongside.care.Statement.Suggestion;
import app.alongside.platform.PersonId;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Relationships;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the person who raised a concern and its readers say to each other, and what they agree to do. */
@Component
public class TalkingThrough {
    private final Concerns concerns;
    private final Statements statements;
    private final CareNotices notices;
    private final Relationships relationships;
    private final EndingRelationships ending;
    private final Audit audit;

    TalkingThrough(
            Concerns concerns,
            Statements statements,
            CareNotices notices,
            Relationships relationships,
            EndingRelationships ending,
            Audit audit) {
        this.concerns = concerns;
        this.statements = statements;
        this.notices = notices;
        this.relationships = relationships;
        this.ending = ending;
        this.audit = audit;
    }

    /** The whole conversation, for whoever passed {@link ConcernAccess}. */
    @Transactional(readOnly = true)
    public List<Statement> listStatements(Concern concern) {
        return statements.list(concern.id());
    }

    /** The person who raised it says something. */
    @Transactional
    public void reply(ConcernId id, PersonId raiser, String text) {
        Concern concern = concerns.lock(id);
        concern.requireOpen();
        statements.add(id, Author.RAISER, raiser, text);
        notices.tellReaders(concern, "care.replied");
    }

    /** A reader answers, and may suggest steps; nothing is done before the person who raised the concern agrees. */
    @Transactional
    public void answer(ConcernId id, PersonId contact, String text, Collection<Step> steps) {
        Concern answered = concerns.lock(id).answered();
        concerns.save(answered);
        int position = statements.add(id, Author.CONTACT, contact, text);
        steps.stream()
                .distinct()
                .filter(step -> step != Step.NEW_PEER || answered.request().relationship() != null)
                .forEach(step -> statements.suggest(id, position, step));
        audit.record("concern.answered", id.value(), Map.of("suggestions", steps.size()));
        notices.tellRaiser(answered);
    }

    /** The person who raised it agrees to some of the steps suggested at {@code position}, and leaves the others. */
    @Transactional
    public void choose(ConcernId id, int position, Collection<Step> chosen) {
        Concern concern = concerns.lock(id);
        concern.requireOpen();
        statements.list(id).stream()
                .filter(statement -> statement.position() == position)
                .flatMap(statement -> statement.suggestions().stream())
                .map(Suggestion::step)
                .forEach(step -> decide(concern, position, step, chosen.contains(step)));
        notices.tellReaders(concern, "care.chosen");
    }

    /** A reader has done what was agreed. */
    @Transactional
    public void noteDone(ConcernId id, int position, Step step) {
        concerns.lock(id).requireOpen();
        if (statements.answer(id, position, step, Answer.CHOSEN, Answer.DONE)) {
            audit.record("concern.step-done", id.value(), Map.of("step", step.name()));
        }
    }

    private void decide(Concern concern, int position, Step step, boolean wanted) {
        boolean decided =
                statements.answer(concern.id(), position, step, Answer.OPEN, wanted ? Answer.CHOSEN : Answer.LEFT);
        if (decided && wanted && step == Step.NEW_PEER) {
            endRelationship(concern);
            statements.answer(concern.id(), position, step, Answer.CHOSEN, Answer.DONE);
        }
    }

    private void endRelationship(Concern concern) {
        RelationshipId about = concern.request().relationship();
        if (about == null) {
            return;
        }
        Relationship relationship = relationships.get(about);
        if (!relationship.isOver()) {
            ending.end(about, concern.raisedBy());
        }
    }
}
