package app.alongside.relationships;

import app.alongside.platform.jobs.Batches;
import app.alongside.platform.jobs.DueWork;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Seals what members wrote before their words were sealed, some at a time; it may stop and begin again anywhere. */
@Component
class SealingWords implements DueWork {
    private final List<OpenWords> all;

    SealingWords(List<OpenWords> all) {
        this.all = all;
    }

    @Override
    public String name() {
        return "relationships.seal-words";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void perform() {
        all.forEach(words -> Batches.workOff(words::sealSome));
    }
}
