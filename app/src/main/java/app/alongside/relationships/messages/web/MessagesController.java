package app.alongside.relationships.messages.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.messages.SendingMessages;
import app.alongside.ui.Pages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The conversation of a relationship. */
@Controller
class MessagesController {
    private static final String PAGE = "relationships/messages/web/index";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final Conversations conversations;
    private final SendingMessages sending;

    MessagesController(
            RelationshipAccess access, Workspaces workspaces, Conversations conversations, SendingMessages sending) {
        this.access = access;
        this.workspaces = workspaces;
        this.conversations = conversations;
        this.sending = sending;
    }

    @GetMapping("/relationships/{id}/messages")
    ModelAndView index(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "2147483647") int before) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        return Pages.show(PAGE, conversations.open(workspace, before));
    }

    @PostMapping("/relationships/{id}/messages")
    ModelAndView send(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(required = false) @Nullable MessageId message,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        MessageForm form = MessageForm.read(message, text, files);
        if (form.isRefused()) {
            return Pages.refuse(PAGE, conversations.refuse(workspace, form));
        }
        sending.send(id, me.personId(), form.draft());
        return new ModelAndView("redirect:" + workspace.path("/messages#write"));
    }
}
