package app.alongside.people.imports;

import app.alongside.audit.Audit;
import app.alongside.people.imports.PeopleImport.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the good rows of a checked file people, some thousand rows with each transaction, managers before those they
 * manage. How far it came is written in the same transaction, so a job that was killed goes on where it stopped and does
 * nothing twice.
 */
@Component
class RunningImports extends ImportJob {
    private static final int CHUNK = 2_500;

    private final PeopleImports imports;
    private final ImportProblems problems;
    private final ReadingFiles reading;
    private final ImportingRows rows;
    private final Finishing finishing;
    private final TransactionTemplate transaction;

    RunningImports(
            PeopleImports imports,
            ImportProblems problems,
            ReadingFiles reading,
            ImportingRows rows,
            Finishing finishing,
            TransactionTemplate transaction) {
        super("people.run-import", Status.IMPORTING, imports);
        this.imports = imports;
        this.problems = problems;
        this.reading = reading;
        this.rows = rows;
        this.finishing = finishing;
        this.transaction = transaction;
    }

    @Override
    void work(PeopleImport the, Progress progress) {
        Set<Integer> bad = problems.listRowsLeftOut(the.id());
        List<Entry> good = reading.check(the, progress).good().stream()
                .filter(entry -> !bad.contains(entry.row()))
                .toList();
        int done = the.progress();
        while (done < good.size()) {
            done = next(the, good);
        }
        finishing.finish(the.id());
    }

    private int next(PeopleImport the, List<Entry> good) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int from = imports.lockProgress(the.id());
            int to = Math.min(good.size(), from + CHUNK);
            if (from < to) {
                rows.importAll(the, good.subList(from, to), to, good.size());
            }
            return to;
        }));
    }

    /** The end of an import, and its record. */
    @Component
    static class Finishing {
        private final PeopleImports imports;
        private final Audit audit;
        private final Clock clock;
        private final TransactionTemplate transaction;

        Finishing(PeopleImports imports, Audit audit, Clock clock, TransactionTemplate transaction) {
            this.imports = imports;
            this.audit = audit;
            this.clock = clock;
            this.transaction = transaction;
        }

        void finish(UUID id) {
            transaction.executeWithoutResult(status -> {
                if (imports.finish(id, clock.instant())) {
                    PeopleImport the = imports.get(id);
                    audit.record(
                            "people.imported",
                            id,
                            Map.of(
                                    "added", the.counts().added(),
                                    "changed", the.counts().changed(),
                                    "left-out", the.counts().problematic()));
                }
            });
        }
    }
}
