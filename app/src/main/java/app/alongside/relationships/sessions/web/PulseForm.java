package app.alongside.relationships.sessions.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.SessionId;
import app.alongside.relationships.sessions.Pulse;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Two taps, and a line if somebody likes. */
public record PulseForm(String gave, String got, String line) {
    public PulseForm(@Nullable String gave, @Nullable String got, @Nullable String line) {
        this.gave = gave == null ? "" : gave;
        this.got = got == null ? "" : got;
        this.line = line == null ? "" : line.strip();
    }

    static PulseForm empty() {
        return new PulseForm("", "", "");
    }

    FormErrors check(Words words, Locale locale) {
        FormErrors errors = FormErrors.none();
        if (!gave.matches("[1-5]")) {
            errors.add("gave-1", words.say(locale, "relationships.sessions.pulse.gave-missing"));
        }
        if (!got.matches("[1-5]")) {
            errors.add("got-1", words.say(locale, "relationships.sessions.pulse.got-missing"));
        }
        if (line.length() > Pulse.LONGEST_LINE) {
            errors.add("line", words.say(locale, "relationships.sessions.pulse.line-too-long", Pulse.LONGEST_LINE));
        }
        return errors;
    }

    Pulse pulse(SessionId session, PersonId person) {
        return new Pulse(session, person, Integer.parseInt(gave), Integer.parseInt(got), line);
    }
}
