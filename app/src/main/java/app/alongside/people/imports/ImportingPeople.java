package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Counts;
import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.jobs.Jobs;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file through its steps: columns, check, import. Nothing changes in the directory before the last. */
@Component
public class ImportingPeople {
    private final PeopleImports imports;
    private final CheckingImports checking;
    private final RunningImports running;
    private final Jobs jobs;
    private final Clock clock;

    ImportingPeople(PeopleImports imports, CheckingImports checking, RunningImports running, Jobs jobs, Clock clock) {
        this.imports = imports;
        this.checking = checking;
        this.running = running;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Takes a file in and recognises its columns.
     *
     * @throws Sheet.Unreadable when it is no sheet of people
     */
    @Transactional
    public UUID upload(String fileName, byte[] bytes, ZoneId zone) throws Sheet.Unreadable {
        Decoded decoded = Decoded.of(bytes);
        Sheet sheet = Sheet.parse(decoded.text());
        PeopleImport fresh = new PeopleImport(
                UUID.randomUUID(),
                fileName,
                decoded.charset().name(),
                Status.COLUMNS,
                Columns.recognise(sheet),
                zone,
                sheet.rows().size(),
                new Counts(0, 0, 0, 0, 0, 0),
                0,
                true,
                clock.instant(),
                null);
        imports.add(fresh, decoded.text());
        return fresh.id();
    }

    /** Settles what the columns say, and has the rows checked. */
    @Transactional
    public void check(UUID id, Columns columns, ZoneId zone) {
        imports.setColumns(id, columns, zone);
        if (imports.move(id, Status.COLUMNS, Status.CHECKING)) {
            jobs.enqueue(checking, id.toString(), new ImportTask(CurrentOrganisation.get(), id));
        }
    }

    /** Goes back to the columns. */
    @Transactional
    public void reopenColumns(UUID id) {
        imports.move(id, Status.CHECKED, Status.COLUMNS);
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
