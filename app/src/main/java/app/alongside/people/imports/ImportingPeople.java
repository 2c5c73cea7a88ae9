package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file through its steps: columns, grades, check, import. Nothing changes in the directory before the last. */
@Component
public class ImportingPeople {
    private final PeopleImports imports;
    private final ImportPreview preview;
    private final GradeWords grades;
    private final CheckingImports checking;
    private final RunningImports running;
    private final Jobs jobs;

    ImportingPeople(
            PeopleImports imports,
            ImportPreview preview,
            GradeWords grades,
            CheckingImports checking,
            RunningImports running,
            Jobs jobs) {
        this.imports = imports;
        this.preview = preview;
        this.grades = grades;
        this.checking = checking;
        this.running = running;
        this.jobs = jobs;
    }

    /** Settles what the columns say; then has the rows checked, unless a word for a grade has to be explained first. */
    @Transactional
    public void check(UUID id, Columns columns, ZoneId zone) {
        imports.setColumns(id, columns, zone);
        if (preview.listOpenGrades(imports.get(id)).isEmpty()) {
            startChecking(id, Status.COLUMNS);
        } else {
            imports.move(id, Status.COLUMNS, Status.GRADES);
        }
    }

    /**
     * Settles what the open words for grades mean, and has the rows checked.
     *
     * @param bands the bands by the word; nothing for a word that is no level
     */
    @Transactional
    public void explainGrades(UUID id, Map<String, Optional<Integer>> bands) {
        PeopleImport the = imports.get(id);
        if (the.status() != Status.GRADES) {
            return;
        }
        for (String word : preview.listOpenGrades(the)) {
            Optional<Integer> band = bands.getOrDefault(word, Optional.empty());
            grades.answer(word, band.orElse(null));
        }
        startChecking(id, Status.GRADES);
    }

    private void startChecking(UUID id, Status from) {
        if (imports.move(id, from, Status.CHECKING)) {
            jobs.enqueue(checking, id.toString(), new ImportTask(CurrentOrganisation.get(), id));
        }
    }

    /** Goes back to the columns. */
    @Transactional
    public void reopenColumns(UUID id) {
        imports.move(id, Status.CHECKED, Status.COLUMNS);
        imports.move(id, Status.GRADES, Status.COLUMNS);
    }

    /** Has the good rows imported; asking twice imports once. */
    @Transactional
    public void run(UUID id) {
        if (imports.move(id, Status.CHECKED, Status.IMPORTING)) {
            jobs.enqueue(running, id.toString(), new ImportTask(CurrentOrganisation.get(), id));
        }
    }

    /** Gives up an import that has not changed anything yet. */
    @Transactional
    public void cancel(UUID id) {
        imports.remove(id);
    }
}
