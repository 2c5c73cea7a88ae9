package app.alongside.relationships.sessions.web;

import app.alongside.relationships.sessions.SessionChoices;

/** What somebody fills in about how they like their sessions. */
public record ChoicesForm(boolean dayBefore, boolean hourBefore, String link) {
    static ChoicesForm of(SessionChoices choices) {
        return new ChoicesForm(choices.dayBefore(), choices.hourBefore(), choices.link());
    }

    boolean fits() {
        return SessionChoices.fits(link);
    }

    SessionChoices choices() {
        return new SessionChoices(dayBefore, hourBefore, link);
    }
}
