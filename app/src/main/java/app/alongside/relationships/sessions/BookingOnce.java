package app.alongside.relationships.sessions;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs bookings that others may contest: who comes second is refused, and who merely collided tries again. */
@Component
class BookingOnce {
    private static final int TRIES = 3;
    private static final String CONSTRAINT = "nobody_is_double_booked";

    private final TransactionTemplate transaction;

    BookingOnce(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** The answer of {@code work}, in a transaction of its own; that of {@code refusal} when somebody was quicker. */
    Answer run(Supplier<Answer> work, Supplier<Answer> refusal) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> work.get()));
            } catch (ConcurrencyFailureException collision) {
                if (attempt == TRIES) {
                    throw collision;
                }
            } catch (DataIntegrityViolationException violation) {
                if (!String.valueOf(violation.getMessage()).contains(CONSTRAINT)) {
                    throw violation;
                }
                return refusal.get();
            }
        }
    }
}
