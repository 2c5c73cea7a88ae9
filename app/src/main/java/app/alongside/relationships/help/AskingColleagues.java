package app.alongside.relationships.help;

import app.alongside.audit.Audit;
import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceLine.Kind;
import app.alongside.relationships.help.AdviceRequest.Last;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does who has a question: asks it, takes it back, ends it with thanks. */
@Component
public class AskingColleagues {
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

    /** Asks; empty, and nothing is kept, when the colleague has no room any more. */
    @Transactional
    public Optional<AdviceRequestId> ask(Inquiry inquiry) {
        AdviceRequest request = AdviceRequest.by(inquiry.asker(), inquiry.skill(), clock.instant());
        if (!putting.put(request, inquiry.colleague())) {
            return Optional.empty();
        }
        lines.add(request, new AdviceLine(Kind.QUESTION, inquiry.asker(), clock.instant(), inquiry.text()));
        audit.record(
                "advice.asked",
                request.id().value(),
                Map.of("skill", inquiry.skill().toString()));
        return Optional.of(request.id());
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
