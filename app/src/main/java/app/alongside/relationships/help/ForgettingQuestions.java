package app.alongside.relationships.help;

import app.alongside.audit.Audit;
import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes quick questions that have been over for twelve months, with all that was said. */
@Component
class ForgettingQuestions implements DueWork {
    private static final int MONTHS = 12;
    private static final int AT_A_TIME = 200;

    private final AdviceRequests requests;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgettingQuestions(AdviceRequests requests, Audit audit, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.forget-questions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void perform() {
        Instant since =
                clock.instant().atOffset(ZoneOffset.UTC).minusMonths(MONTHS).toInstant();
        List<AdviceRequestId> over = requests.listOverSince(since, AT_A_TIME);
        while (!over.isEmpty()) {
            over.forEach(id -> transaction.executeWithoutResult(status -> forget(id)));
            over = requests.listOverSince(since, AT_A_TIME);
        }
    }

    private void forget(AdviceRequestId id) {
        requests.delete(id);
        audit.record("advice.forgotten", id.value(), Map.of());
    }
}
