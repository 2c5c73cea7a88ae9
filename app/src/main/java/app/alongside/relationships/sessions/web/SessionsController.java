package app.alongside.relationships.sessions.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.SessionInvitations;
import app.alongside.ui.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The sessions of a relationship, to look at. */
@Controller
class SessionsController {
    private final RelationshipAccess access;
    private final SessionScreens screens;
    private final SessionInvitations invitations;

    SessionsController(RelationshipAccess access, SessionScreens screens, SessionInvitations invitations) {
        this.access = access;
        this.screens = screens;
        this.invitations = invitations;
    }

    @GetMapping("/relationships/{id}/sessions")
    ModelAndView list(@AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id) {
        return Pages.show("relationships/sessions/web/index", screens.all(access.forMember(me, id), me));
    }

    @GetMapping("/relationships/{id}/sessions/{session}")
    ModelAndView show(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable SessionId session) {
        return Pages.show("relationships/sessions/web/show", screens.page(access.forMember(me, id), me, session));
    }

    @GetMapping("/relationships/{id}/sessions/{session}/session.ics")
    ResponseEntity<String> download(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable SessionId session) {
        Relationship relationship = access.forMember(me, id);
        SessionView view = screens.one(relationship, me, session);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("session.ics")
                                .build()
                                .toString())
                .body(invitations.writeFile(relationship, view.session(), me.personId()));
    }
}
