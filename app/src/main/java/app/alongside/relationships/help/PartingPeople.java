package app.alongside.relationships.help;

import app.alongside.people.PairBarred;
import app.alongside.relationships.help.AdviceRequest.Last;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Lets a question go on, or its conversation end quietly, once one of its two people has blocked the other. */
@Component
class PartingPeople {
    private final AdviceRequests requests;
    private final PuttingQuestions putting;

    PartingPeople(AdviceRequests requests, PuttingQuestions putting) {
        this.requests = requests;
        this.putting = putting;
    }

    @ApplicationModuleListener
    void on(PairBarred barred) {
        List<AdviceRequestId> between = requests.listFor(barred.first()).stream()
                .filter(request -> request.isAskedBy(barred.second()) || request.isWith(barred.second()))
                .map(AdviceRequest::id)
                .toList();
        between.forEach(id -> part(requests.lock(id)));
    }

    private void part(AdviceRequest request) {
        if (request.isWaiting()) {
            putting.putToNext(request);
        } else if (request.isAnswered()) {
            requests.save(
                    request.close(new Last(request.last().by(), request.last().at())));
        }
    }
}
