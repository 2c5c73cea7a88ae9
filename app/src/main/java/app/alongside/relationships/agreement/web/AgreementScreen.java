package app.alongside.relationships.agreement.web;

import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.agreement.Agreement;
import app.alongside.relationships.agreement.Clause;
import app.alongside.ui.Rendering;
import java.util.List;
import java.util.Optional;

/**
 * The agreement as one of the members sees it.
 *
 * @param known what this member last signed, or tried to sign, where that reads differently
 * @param earlier the versions before this one that somebody signed, the newest first
 * @param overtaken whether a signature was just refused because the text had changed
 */
public record AgreementScreen(
        Workspace workspace,
        Agreement agreement,
        Optional<Agreement> known,
        List<Agreement> earlier,
        boolean overtaken) {
    /** A clause's heading in the reader's language. */
    public static String titleOf(Clause clause) {
        return clause.isOwn() ? clause.title() : Rendering.t("relationships.agreement.clause." + clause.key());
    }

    public boolean mayChange() {
        return workspace.relationship().isActive();
    }

    public boolean isSignedByMe() {
        return agreement.isSignedBy(workspace.me().id());
    }

    public boolean isSignedByAll() {
        return agreement.isSignedByAll(workspace.relationship().members());
    }

    /** Those who have signed this version, in the order in which they are shown. */
    public List<Person> signers() {
        return workspace.everybody().stream()
                .filter(person -> agreement.isSignedBy(person.id()))
                .toList();
    }

    /** Whether this member knows it in other words, or not at all. */
    public boolean isChanged(Clause clause) {
        return known.filter(before -> !before.clauses().contains(clause)).isPresent();
    }

    /** How this member knows it, where that was otherwise; empty for a new one. */
    public Optional<Clause> findBefore(Clause clause) {
        return known.flatMap(before -> before.find(clause.key())).filter(before -> !before.equals(clause));
    }

    /** What this member knows that is there no longer. */
    public List<Clause> takenOut() {
        return known.stream()
                .flatMap(before -> before.clauses().stream())
                .filter(clause -> agreement.find(clause.key()).isEmpty())
                .toList();
    }

    /** Who wrote this version; empty for the first one. */
    public Optional<Person> writer() {
        PersonId writer = agreement.writtenBy();
        return writer == null ? Optional.empty() : workspace.find(writer);
    }
}
