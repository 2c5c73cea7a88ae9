package app.alongside.relationships.help;

import app.alongside.audit.Audit;
import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceLine.Kind;
import app.alongside.relationships.help.AdviceRequest.Last;
import app.alongside.relationships.help.AskingColleagues.Outcome.Asked;
import app.alongside.relationships.help.AskingColleagues.Outcome.NoRoom;
import app.alongside.relationships.help.AskingColleagues.Outcome.TooManyOpen;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does who has a question: asks it, takes it back, ends it with thanks. */
@Component
public class AskingColleagues {
    /** How many questions one person has open at a time, so that colleagues' time goes round. */
    public static final int MOST_OPEN = 3;

    private final AdviceRequests requests;
    private final AdviceLines lines;
    private final PuttingQuestions putting;
    private final AdviceNotices notices;
    private final Audit audit;
    private final Clock clock;

    AskingColleagues(
            AdviceRequests requests,
            AdviceLines lines,
            PuttingQuestions putting,
            AdviceNotices notices,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.putting = putting;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody wants to know, about which skill, and whom they chose to ask first. */
    public record Inquiry(PersonId asker, SkillId skill, PersonId colleague, String text) {}

    /** What became of asking. */
    public sealed interface Outcome {
        /** It is with the colleague. */
        record Asked(AdviceRequestId id) implements Outcome {}

        /** Nothing is kept: the colleague has no room any more. */
        record NoRoom() implements Outcome {}

        /** Nothing is kept: so many questions of the asker are open that others wait for their turn. */
        record TooManyOpen() implements Outcome {}
    }

    /** Asks. */
    @Transactional
    public Outcome ask(Inquiry inquiry) {
        requests.lockAsker(inquiry.asker());
        if (requests.countOpenOf(inquiry.asker()) >= MOST_OPEN) {
            return new TooManyOpen();
        }
        AdviceRequest request = AdviceRequest.by(inquiry.asker(), inquiry.skill(), clock.instant());
        if (!putting.put(request, inquiry.colleague())) {
            return new NoRoom();
        }
        lines.add(request, new AdviceLine(Kind.QUESTION, inquiry.asker(), clock.instant(), inquiry.text()));
        audit.record(
                "advice.asked",
                request.id().value(),
                Map.of("skill", inquiry.skill().toString()));
        return new Asked(request.id());
    }

    /** Takes it back before an answer came; its words are gone for good. */
    @Transactional
    public void withdraw(AdviceRequestId id) {
        AdviceRequest request = requests.lock(id);
        requests.save(request.withdraw());
        lines.remove(request);
        audit.record("advice.withdrawn", id.value(), Map.of());
    }

    /** Ends the conversation; thanks may be empty. */
    @Transactional
    public void close(AdviceRequestId id, String thanks) {
        AdviceRequest request = requests.lock(id);
        requests.save(request.close(new Last(request.askedBy(), clock.instant())));
        if (!thanks.isBlank()) {
            lines.add(request, new AdviceLine(Kind.THANKS, request.askedBy(), clock.instant(), thanks.strip()));
            notices.tellAdvisor(request, "relationships.help.thanked");
        }
        audit.record("advice.closed", id.value(), Map.of());
    }
}
