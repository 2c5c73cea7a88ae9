package app.alongside.relationships.help;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.relationships.help.AdviceLine.Kind;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the two say to each other once a question is put; the colleague may also pass, and nothing is written of that. */
@Component
public class AnsweringColleagues {
    private final AdviceRequests requests;
    private final AdviceLines lines;
    private final PuttingQuestions putting;
    private final AdviceNotices notices;
    private final Audit audit;
    private final Clock clock;

    AnsweringColleagues(
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

    /** The colleague answers in writing. */
    @Transactional
    public void answer(AdviceRequestId id, PersonId advisor, String text) {
        say(lockFor(id, advisor), new AdviceLine(Kind.ANSWER, advisor, clock.instant(), text.strip()));
    }

    /** The colleague offers a call, with some words on when and how. */
    @Transactional
    public void offerCall(AdviceRequestId id, PersonId advisor, String text) {
        say(lockFor(id, advisor), new AdviceLine(Kind.CALL, advisor, clock.instant(), text.strip()));
    }

    /** Whoever asked says something more. */
    @Transactional
    public void reply(AdviceRequestId id, PersonId asker, String text) {
        AdviceRequest request = requests.lock(id);
        Instant now = clock.instant();
        requests.save(request.say(asker, now));
        lines.add(request, new AdviceLine(Kind.REPLY, asker, now, text.strip()));
        notices.tellAdvisor(request, "relationships.help.replied");
    }

    /** The colleague passes; the question goes to the next. */
    @Transactional
    public void pass(AdviceRequestId id, PersonId advisor) {
        AdviceRequest request = lockFor(id, advisor);
        if (!request.isWaiting()) {
            throw new AdviceMovedOn(request);
        }
        putting.putToNext(request);
    }

    private AdviceRequest lockFor(AdviceRequestId id, PersonId advisor) {
        AdviceRequest request = requests.lock(id);
        if (!request.isWith(advisor)) {
            throw new AdviceMovedOn(request);
        }
        return request;
    }

    private void say(AdviceRequest request, AdviceLine line) {
        boolean first = request.isWaiting();
        requests.save(first ? request.answer(line.at()) : request.say(line.by(), line.at()));
        lines.add(request, line);
        if (first) {
            audit.record("advice.answered", request.id().value(), Map.of());
        }
        notices.tellAsker(
                request, line.kind() == Kind.CALL ? "relationships.help.call-offered" : "relationships.help.answered");
    }
}
