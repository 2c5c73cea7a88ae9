package app.alongside.identity.web;

import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisations;
import app.alongside.identity.PasswordRules;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says what is missing before an organisation is created. */
@Component
class SetUpCheck {
    private final Organisations organisations;
    private final PasswordRules passwords;
    private final Words words;

    SetUpCheck(Organisations organisations, PasswordRules passwords, Words words) {
        this.organisations = organisations;
        this.passwords = passwords;
        this.words = words;
    }

    FormErrors examine(SetUpForm form) {
        FormErrors errors = FormErrors.none();
        if (form.organisation().isBlank() || form.organisation().length() > 200) {
            errors.add("organisation", say("identity.set-up.organisation.missing"));
        } else if (organisations.findBySlug(form.slug()).isPresent()) {
            errors.add("organisation", say("identity.set-up.organisation.taken"));
        }
        if (form.name().isBlank()) {
            errors.add("name", say("identity.set-up.name.missing"));
        }
        if (EmailAddress.find(form.email()).isEmpty()) {
            errors.add("email", say("identity.email.invalid"));
        }
        passwords.judge(form.password(), form.email()).ifPresent(key -> errors.add("password", say(key)));
        if (!form.hasKnownZone()) {
            errors.add("zone", say("identity.set-up.zone.unknown"));
        }
        return errors;
    }

    private String say(String key) {
        return words.say(Locale.UK, key);
    }
}
