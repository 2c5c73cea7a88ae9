package app.alongside.programmes.joining.web;

import app.alongside.programmes.Enrolment;
import app.alongside.programmes.Programme;
import app.alongside.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What joining means, and where the viewer stands.
 *
 * @param enrolment the viewer's place, if there is one
 * @param objection the message key of why the viewer may not join, for somebody who is not in
 * @param agreedVersion the version of the joining text the viewer agreed to; 0 for none
 */
public record JoiningScreen(
        Programme programme,
        Optional<Enrolment> enrolment,
        Optional<String> objection,
        int agreedVersion,
        LocalDate today,
        FormErrors errors) {
    /** Whether the viewer has agreed and not left. */
    public boolean isIn() {
        return enrolment.filter(Enrolment::isIn).isPresent();
    }

    public boolean isPaused() {
        return enrolment.filter(Enrolment::isPaused).isPresent();
    }

    /** The viewer's pause. */
    public Enrolment.Pause pause() {
        return enrolment.map(Enrolment::pause).orElseThrow();
    }

    public boolean isReady() {
        return enrolment.filter(Enrolment::isReady).isPresent();
    }

    /** Whether the viewer still has to agree to the text as it is now. */
    public boolean asksConsent() {
        return programme.isOpen()
                && (!isIn() || agreedVersion != programme.consent().version());
    }

    /** The paragraphs of the text one agrees to. */
    public List<String> consentParagraphs() {
        return List.of(programme.consent().text().split("\\n\\s*\\n"));
    }

    public String path() {
        return "/programmes/" + programme.id();
    }
}
