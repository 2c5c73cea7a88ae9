package app.alongside.people.imports;

import app.alongside.audit.Audit;
import app.alongside.identity.EmailAddress;
import app.alongside.people.RegisteringPeople;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.jobs.Job;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the good rows of a checked file people, some thousand rows with each transaction. How far it came is written in
 * the same transaction, so a job that was killed goes on where it stopped and does nothing twice.
 */
@Component
class RunningImports implements Job<ImportTask> {
    private static final int CHUNK = 2_000;

    private final PeopleImports imports;
    private final ReadingFiles reading;
    private final ImportingRows rows;
    private final RegisteringPeople registering;
    private final Finishing finishing;
    private final TransactionTemplate transaction;

    RunningImports(
            PeopleImports imports,
            ReadingFiles reading,
            ImportingRows rows,
            RegisteringPeople registering,
            Finishing finishing,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.reading = reading;
        this.rows = rows;
        this.registering = registering;
        this.finishing = finishing;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "people.run-import";
    }

    @Override
    public Class<ImportTask> dataType() {
        return ImportTask.class;
    }

    @Override
    public void perform(ImportTask task) {
        PeopleImport the = imports.get(task.importId());
        if (the.status() != Status.IMPORTING) {
            return;
        }
        Set<Integer> bad = imports.listRowsLeftOut(the.id());
        List<Entry> good = reading.check(the, progress -> {}).good().stream()
                .filter(entry -> !bad.contains(entry.row()))
                .toList();
        int done = the.progress();
        while (done < good.size()) {
            done = next(the, good);
        }
        noteManagers(good);
        finishing.finish(the.id());
    }

    private int next(PeopleImport the, List<Entry> good) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int from = imports.lockProgress(the.id());
            int to = Math.min(good.size(), from + CHUNK);
            if (from < to) {
                rows.importAll(the, good.subList(from, to), to);
            }
            return to;
        }));
    }

    private void noteManagers(List<Entry> good) {
        List<Entry> managed =
                good.stream().filter(entry -> entry.manager() != null).toList();
        for (int from = 0; from < managed.size(); from += CHUNK) {
            Map<EmailAddress, String> managers = managed.subList(from, Math.min(managed.size(), from + CHUNK)).stream()
                    .collect(Collectors.toMap(
                            entry -> entry.details().email(), entry -> String.valueOf(entry.manager())));
            registering.noteManagers(managers);
        }
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
