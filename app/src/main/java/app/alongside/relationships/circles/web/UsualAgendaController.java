package app.alongside.relationships.circles.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.circles.CircleBook;
import app.alongside.relationships.sessions.WritingAgendas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Starting a session's agenda from the usual one; it can be changed point by point from there. */
@Controller
class UsualAgendaController {
    private final RelationshipAccess access;
    private final CircleBook book;
    private final Workspaces workspaces;
    private final CircleFront front;
    private final WritingAgendas agendas;

    UsualAgendaController(
            RelationshipAccess access,
            CircleBook book,
            Workspaces workspaces,
            CircleFront front,
            WritingAgendas agendas) {
        this.access = access;
        this.book = book;
        this.workspaces = workspaces;
        this.front = front;
        this.agendas = agendas;
    }

    @PostMapping("/relationships/{id}/sessions/{session}/agenda/usual")
    String start(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable SessionId session) {
        Relationship relationship = access.forWork(me, id);
        book.get(id);
        front.listUsual(workspaces.open(relationship, me.personId()), session)
                .forEach(line -> agendas.add(id, session, line));
        return "redirect:" + relationship.path("/sessions/" + session);
    }
}
