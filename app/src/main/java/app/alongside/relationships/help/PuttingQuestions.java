package app.alongside.relationships.help;

import app.alongside.audit.Audit;
import app.alongside.people.QuickQuestions;
import app.alongside.platform.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a question to one colleague, and to the next when that one passes or says nothing. Each of them is locked while
 * their room is looked at, so that nobody gets more questions than they take. Why a question went on is written nowhere.
 */
@Component
class PuttingQuestions {
    private final AdviceRequests requests;
    private final FindingAdvisors finding;
    private final QuickQuestions questions;
    private final AdviceNotices notices;
    private final Audit audit;
    private final Clock clock;

    PuttingQuestions(
            AdviceRequests requests,
            FindingAdvisors finding,
            QuickQuestions questions,
            AdviceNotices notices,
            Audit audit,
            Clock clock) {
        this.requests = requests;
        this.finding = finding;
        this.questions = questions;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts it to {@code colleague}, unless they have no room any more; says whether it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean put(AdviceRequest request, PersonId colleague) {
        questions.lock(colleague);
        if (!listPossible(request).contains(colleague)) {
            return false;
        }
        Instant now = clock.instant();
        AdviceRequest asked = request.ask(colleague, now);
        requests.save(asked);
        requests.noteReached(asked, colleague, now);
        notices.tellAdvisor(asked, "relationships.help.asked");
        return true;
    }

    /** Puts it to the next who has room and was not asked yet; where there is nobody, whoever asked hears of that. */
    @Transactional(propagation = Propagation.MANDATORY)
    void putToNext(AdviceRequest request) {
        for (PersonId next : listPossible(request)) {
            if (put(request, next)) {
                return;
            }
        }
        AdviceRequest given = request.giveUp();
        requests.save(given);
        audit.record("advice.nobody-left", request.id().value(), Map.of());
        notices.tellAsker(given, "relationships.help.nobody");
    }

    private List<PersonId> listPossible(AdviceRequest request) {
        Set<PersonId> reached = new HashSet<>(requests.listReached(request.id()));
        return finding.list(request.askedBy(), request.skill()).stream()
                .map(advisor -> advisor.person().id())
                .filter(person -> !reached.contains(person))
                .toList();
    }
}
