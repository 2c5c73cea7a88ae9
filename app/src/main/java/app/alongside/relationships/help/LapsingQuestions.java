package app.alongside.relationships.help;

import app.alongside.platform.jobs.DueWork;
import app.alongside.relationships.help.AdviceRequest.Last;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets questions go to the next colleague that waited a week with one, and ends conversations that came to rest. */
@Component
class LapsingQuestions implements DueWork {
    private static final int AT_A_TIME = 200;

    private final AdviceRequests requests;
    private final PuttingQuestions putting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LapsingQuestions(AdviceRequests requests, PuttingQuestions putting, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.putting = putting;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "relationships.lapse-questions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void perform() {
        work(most -> requests.listDue(clock.instant(), most), this::lapse);
        work(most -> requests.listResting(clock.instant().minus(AdviceRequest.REST), most), this::rest);
    }

    private void work(IntFunction<List<AdviceRequestId>> listing, Consumer<AdviceRequest> deed) {
        List<AdviceRequestId> found = listing.apply(AT_A_TIME);
        while (!found.isEmpty()) {
            found.forEach(id -> transaction.executeWithoutResult(status -> deed.accept(requests.lock(id))));
            found = listing.apply(AT_A_TIME);
        }
    }

    private void lapse(AdviceRequest request) {
        if (request.isWaiting() && request.due() != null && !request.due().isAfter(clock.instant())) {
            putting.putToNext(request);
        }
    }

    private void rest(AdviceRequest request) {
        if (request.isAnswered()) {
            requests.save(request.close(new Last(request.last().by(), clock.instant())));
        }
    }
}
