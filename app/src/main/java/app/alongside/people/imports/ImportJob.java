package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Status;
import app.alongside.platform.jobs.Job;

/** A job on an import that stands at a certain status, and at none where it was done or given up meanwhile. */
abstract class ImportJob implements Job<ImportTask> {
    private final String name;
    private final Status status;
    private final PeopleImports imports;

    ImportJob(String name, Status status, PeopleImports imports) {
        this.name = name;
        this.status = status;
        this.imports = imports;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final Class<ImportTask> dataType() {
        return ImportTask.class;
    }

    @Override
    public final void perform(ImportTask task) {
        PeopleImport the = imports.get(task.importId());
        if (the.status() == status) {
            work(the, (phase, done, total) -> imports.report(the.id(), phase, done, total));
        }
    }

    abstract void work(PeopleImport the, Progress progress);
}
