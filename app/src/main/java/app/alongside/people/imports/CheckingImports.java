package app.alongside.people.imports;

import app.alongside.people.PersonDetails;
import app.alongside.people.RegisteringPeople;
import app.alongside.people.imports.PeopleImport.Counts;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.jobs.Job;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks all rows of a file against each other and the directory, and notes what is wrong. Changes nobody. */
@Component
class CheckingImports implements Job<ImportTask> {
    private static final int CHUNK = 5_000;

    private final PeopleImports imports;
    private final ReadingFiles reading;
    private final RegisteringPeople registering;
    private final TransactionTemplate transaction;

    CheckingImports(
            PeopleImports imports,
            ReadingFiles reading,
            RegisteringPeople registering,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.reading = reading;
        this.registering = registering;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "people.check-import";
    }

    @Override
    public Class<ImportTask> dataType() {
        return ImportTask.class;
    }

    @Override
    public void perform(ImportTask task) {
        PeopleImport the = imports.get(task.importId());
        if (the.status() != Status.CHECKING) {
            return;
        }
        Checked checked = reading.check(the, progress -> imports.setProgress(the.id(), progress));
        List<Problem> problems = new ArrayList<>(checked.problems());
        int known = compareWithDirectory(checked.good(), the.columns(), problems);
        problems.addAll(unknownManagers(checked.good(), the.columns()));
        transaction.executeWithoutResult(status -> save(the.id(), checked, known, problems));
    }

    private int compareWithDirectory(List<Entry> good, Columns columns, List<Problem> problems) {
        int known = 0;
        for (int from = 0; from < good.size(); from += CHUNK) {
            List<Entry> chunk = good.subList(from, Math.min(good.size(), from + CHUNK));
            List<PersonDetails> details = chunk.stream().map(Entry::details).toList();
            RegisteringPeople.Recognised recognised = registering.recognise(details);
            known += recognised.known().size();
            for (int place : recognised.conflicting()) {
                problems.add(conflict(chunk.get(place), columns));
            }
        }
        return known;
    }

    private static Problem conflict(Entry entry, Columns columns) {
        return Problem.of(
                entry.row(),
                columns.columnOf(Field.EMAIL),
                "email-of-another",
                entry.details().email().value());
    }

    private List<Problem> unknownManagers(List<Entry> good, Columns columns) {
        Set<String> here = new HashSet<>();
        for (Entry entry : good) {
            here.add(entry.details().email().value());
            here.add(String.valueOf(entry.details().externalId()));
        }
        List<Entry> elsewhere = good.stream()
                .filter(entry -> entry.manager() != null && !isAmong(here, entry.manager()))
                .toList();
        Set<String> known = registering.listKnownReferences(
                elsewhere.stream().map(entry -> String.valueOf(entry.manager())).collect(Collectors.toSet()));
        return elsewhere.stream()
                .filter(entry -> !isAmong(known, String.valueOf(entry.manager())))
                .map(entry -> Problem.of(
                        entry.row(),
                        columns.columnOf(Field.MANAGER),
                        "manager-unknown",
                        String.valueOf(entry.manager())))
                .toList();
    }

    private static boolean isAmong(Set<String> references, String manager) {
        return references.contains(manager) || references.contains(Checking.lower(manager));
    }

    private void save(UUID id, Checked checked, int known, List<Problem> problems) {
        Set<Integer> bad = problems.stream().map(Problem::row).collect(Collectors.toSet());
        int good = (int) checked.good().stream()
                .filter(entry -> !bad.contains(entry.row()))
                .count();
        imports.replaceProblems(id, problems);
        imports.setCounts(id, new Counts(good, Math.min(known, good), checked.repeated(), bad.size(), 0, 0));
        imports.move(id, Status.CHECKING, Status.CHECKED);
    }
}
