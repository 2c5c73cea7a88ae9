package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Counts;
import app.alongside.people.imports.PeopleImport.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks all rows of a file against each other and the directory, and notes what is wrong. Changes nobody. */
@Component
class CheckingImports extends ImportJob {
    private final PeopleImports imports;
    private final ImportProblems problems;
    private final ReadingFiles reading;
    private final ComparingWithDirectory comparing;
    private final TransactionTemplate transaction;

    CheckingImports(
            PeopleImports imports,
            ImportProblems problems,
            ReadingFiles reading,
            ComparingWithDirectory comparing,
            TransactionTemplate transaction) {
        super("people.check-import", Status.CHECKING, imports);
        this.imports = imports;
        this.problems = problems;
        this.reading = reading;
        this.comparing = comparing;
        this.transaction = transaction;
    }

    @Override
    void work(PeopleImport the, Progress progress) {
        Checked checked = reading.check(the, progress);
        ComparingWithDirectory.Compared compared = comparing.compare(checked, the.columns(), progress);
        List<Problem> all = new ArrayList<>(checked.problems());
        all.addAll(compared.problems());
        transaction.executeWithoutResult(status -> save(the.id(), checked, compared, all));
    }

    private void save(UUID id, Checked checked, ComparingWithDirectory.Compared compared, List<Problem> all) {
        int left = (int) all.stream()
                .filter(problem -> !problem.isNote())
                .map(Problem::row)
                .distinct()
                .count();
        problems.replace(id, all);
        imports.setCounts(
                id, new Counts(compared.good(), compared.known(), checked.repeated(), left, compared.noted(), 0, 0));
        imports.move(id, Status.CHECKING, Status.CHECKED);
    }
}
