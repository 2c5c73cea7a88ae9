package app.alongside.programmes.joining.web;

import app.alongside.identity.SignedIn;
import app.alongside.programmes.JoiningProgrammes.Step;
import app.alongside.programmes.PausingEnrolments;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeAccess;
import app.alongside.programmes.ProgrammeId;
import app.alongside.ui.Flash;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's pause in a programme, and the way back. */
@Controller
class PauseController {
    private final ProgrammeAccess access;
    private final PausingEnrolments pausing;

    PauseController(ProgrammeAccess access, PausingEnrolments pausing) {
        this.access = access;
        this.pausing = pausing;
    }

    @PostMapping("/programmes/{id}/pause")
    String pause(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable ProgrammeId id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            RedirectAttributes redirect) {
        Programme programme = access.forParticipant(me, id);
        switch (pausing.pause(id, me.personId(), until)) {
            case Step.Taken taken -> Flash.done(redirect, "programmes.pause.done", programme.name());
            case Step.Refused refused -> Flash.failed(redirect, refused.key());
        }
        return "redirect:/programmes/" + id + "/joining";
    }

    @PostMapping("/programmes/{id}/return")
    String comeBack(@AuthenticationPrincipal SignedIn me, @PathVariable ProgrammeId id, RedirectAttributes redirect) {
        Programme programme = access.forParticipant(me, id);
        switch (pausing.comeBack(id, me.personId())) {
            case Step.Taken taken -> Flash.done(redirect, "programmes.return.done", programme.name());
            case Step.Refused refused -> Flash.failed(redirect, refused.key());
        }
        return "redirect:/programmes/" + id + "/joining";
    }
}
