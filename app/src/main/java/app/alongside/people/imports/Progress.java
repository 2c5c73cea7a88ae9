package app.alongside.people.imports;

import app.alongside.people.imports.PeopleImport.Phase;

/** Is told how far a job is. */
@FunctionalInterface
interface Progress {
    Progress UNTOLD = (phase, done, total) -> {};

    void report(Phase phase, int done, int total);
}
