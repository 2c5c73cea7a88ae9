package app.alongside.identity.web;

import app.alongside.platform.time.TimeZones;
import app.alongside.ui.FormErrors;
import java.util.List;

/** The form that creates the organisation. */
public record SetUpScreen(String token, SetUpForm form, FormErrors errors) {
    /** The time zones to choose from. */
    public List<String> zones() {
        return TimeZones.places();
    }
}
