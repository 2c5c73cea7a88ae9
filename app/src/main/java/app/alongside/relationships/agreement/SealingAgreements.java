package app.alongside.relationships.agreement;

import app.alongside.platform.jobs.DueWork;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Seals agreements from before their clauses were sealed, some at a time; it may stop and begin again anywhere. */
@Component
class SealingAgreements implements DueWork {
    private static final int SOME = 200;

    private final Agreements agreements;

    SealingAgreements(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public String name() {
        return "relationships.seal-agreements";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void perform() {
        int sealed = SOME;
        while (sealed >= SOME) {
            sealed = agreements.sealSome(SOME);
        }
    }
}
