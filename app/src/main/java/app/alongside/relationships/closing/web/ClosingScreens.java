package app.alongside.relationships.closing.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.closing.Closing;
import app.alongside.relationships.closing.ClosingParts;
import app.alongside.relationships.closing.Closings;
import app.alongside.relationships.closing.Part;
import app.alongside.relationships.closing.Part.Words;
import app.alongside.relationships.closing.ThankYous;
import app.alongside.relationships.closing.web.ClosingScreen.Typed;
import app.alongside.relationships.sessions.Sessions;
import app.alongside.ui.FormErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the page of the end shows. */
@Component
class ClosingScreens {
    private final Workspaces workspaces;
    private final Closings closings;
    private final ClosingParts parts;
    private final ThankYous thanks;
    private final Sessions sessions;

    ClosingScreens(Workspaces workspaces, Closings closings, ClosingParts parts, ThankYous thanks, Sessions sessions) {
        this.workspaces = workspaces;
        this.closings = closings;
        this.parts = parts;
        this.thanks = thanks;
        this.sessions = sessions;
    }

    @Transactional(readOnly = true)
    public ClosingScreen open(Relationship relationship, PersonId me) {
        return of(workspaces.open(relationship, me));
    }

    @Transactional(readOnly = true)
    public ClosingScreen of(Workspace workspace) {
        RelationshipId id = workspace.relationship().id();
        Closing closing = closings.get(id);
        List<Part> known = parts.listFor(id, workspace.me().id());
        Words mine = known.stream()
                .filter(part -> workspace.isMe(part.person()))
                .map(Part::words)
                .findFirst()
                .orElse(Words.EMPTY);
        String lastDay = closing.lastDay(workspace.programme().ends()).toString();
        return new ClosingScreen(
                workspace,
                closing,
                known,
                parts.listDone(id),
                thanks.listFor(id),
                sessions.listToCome(id),
                new Typed(PartForm.of(mine), lastDay, "", FormErrors.none()));
    }
}
