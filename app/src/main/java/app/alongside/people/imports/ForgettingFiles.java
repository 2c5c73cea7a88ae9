package app.alongside.people.imports;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets imported files after a week. */
@Component
class ForgettingFiles implements DueWork {
    private static final Duration KEPT = Duration.ofDays(7);

    private final PeopleImports imports;
    private final Clock clock;

    ForgettingFiles(PeopleImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.forget-imported-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void perform() {
        imports.forgetFilesBefore(clock.instant().minus(KEPT));
    }
}
