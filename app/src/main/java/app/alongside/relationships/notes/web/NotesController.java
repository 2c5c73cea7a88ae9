package app.alongside.relationships.notes.web;

import app.alongside.identity.SignedIn;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipAccess;
import app.alongside.relationships.RelationshipId;
import app.alongside.relationships.Workspace;
import app.alongside.relationships.Workspaces;
import app.alongside.relationships.notes.Note;
import app.alongside.relationships.notes.Note.Layer;
import app.alongside.relationships.notes.Notes;
import app.alongside.relationships.notes.WritingNotes;
import app.alongside.relationships.notes.WritingNotes.Outcome;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notes of a relationship, by layer; one to change; and taking one away. */
@Controller
class NotesController {
    private static final int SHOWN = 200;
    private static final String EDIT = "relationships/notes/web/edit";

    private final RelationshipAccess access;
    private final Workspaces workspaces;
    private final Notes notes;
    private final WritingNotes writing;

    NotesController(RelationshipAccess access, Workspaces workspaces, Notes notes, WritingNotes writing) {
        this.access = access;
        this.workspaces = workspaces;
        this.notes = notes;
        this.writing = writing;
    }

    @GetMapping("/relationships/{id}/notes")
    ModelAndView index(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @RequestParam(defaultValue = "OURS") Layer layer) {
        Workspace workspace = workspaces.open(access.forMember(me, id), me.personId());
        return Pages.show(
                "relationships/notes/web/index",
                new NotesScreen(
                        workspace, layer, notes.list(id, me.personId(), layer, SHOWN), NoteForm.fresh(layer), false));
    }

    @GetMapping("/relationships/{id}/notes/{note}")
    ModelAndView edit(
            @AuthenticationPrincipal SignedIn me, @PathVariable RelationshipId id, @PathVariable NoteId note) {
        Relationship relationship = access.forWork(me, id);
        Note known = notes.find(id, me.personId(), note)
                .filter(found -> found.mayChange(me.personId()))
                .orElseThrow(() -> new NoSuchNote(note));
        return Pages.show(
                EDIT,
                new NoteScreen(workspaces.open(relationship, me.personId()), NoteForm.of(known), Optional.empty()));
    }

    @PostMapping("/relationships/{id}/notes/{note}")
    ModelAndView write(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable NoteId note,
            NoteForm.Typed typed,
            RedirectAttributes redirect) {
        Workspace workspace = workspaces.open(access.forWork(me, id), me.personId());
        NoteForm form = NoteForm.typed(note, typed);
        if (form.isEmpty()) {
            return backTo(workspace, form.layer());
        }
        return form.isTooLong()
                ? Pages.refuse(EDIT, new NoteScreen(workspace, form, Optional.empty()))
                : answer(workspace, form, writing.write(id, me.personId(), form.draft()), redirect);
    }

    @PostMapping("/relationships/{id}/notes/{note}/removal")
    String remove(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable RelationshipId id,
            @PathVariable NoteId note,
            RedirectAttributes redirect) {
        Relationship relationship = access.forWork(me, id);
        if (!writing.remove(id, me.personId(), note)) {
            throw new NoSuchNote(note);
        }
        Flash.done(redirect, "relationships.notes.removed");
        return "redirect:" + relationship.path("/notes");
    }

    private static ModelAndView answer(
            Workspace workspace, NoteForm form, Outcome outcome, RedirectAttributes redirect) {
        return switch (outcome) {
            case Outcome.Written(Note note) -> {
                Flash.done(redirect, "relationships.notes.kept." + note.layer(), workspace.peerNames());
                yield backTo(workspace, note.layer());
            }
            case Outcome.Overtaken(Note now) ->
                Pages.refuse(EDIT, new NoteScreen(workspace, form.over(now), Optional.of(now)));
            case Outcome.Unknown() -> throw new NoSuchNote(form.id());
        };
    }

    private static ModelAndView backTo(Workspace workspace, Layer layer) {
        return new ModelAndView("redirect:" + workspace.path("/notes?layer=" + layer));
    }
}
