package app.alongside.identity.web;

import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Pages;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Whose door a visitor stands at: the only organisation's, or the one they name. */
@Component
class SignInDoor {
    private final Organisations organisations;
    private final Words words;

    SignInDoor(Organisations organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    Optional<Organisation> find(String slug) {
        if (!slug.isBlank()) {
            return organisations.findBySlug(slug.strip().toLowerCase(Locale.ROOT));
        }
        List<Organisation> all = organisations.listAll();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    SignInScreen screen(String slug, String email, FormErrors errors) {
        Optional<Organisation> organisation = find(slug);
        return new SignInScreen(
                organisation.map(Organisation::slug).orElse(slug),
                organisation.map(Organisation::name).orElse(""),
                organisation.isEmpty(),
                organisation.isEmpty() && organisations.listAll().isEmpty(),
                email,
                errors);
    }

    ModelAndView refuse(SignInForm form, String field, String reason) {
        FormErrors errors = FormErrors.none().add(field, words.say(Locale.UK, reason));
        return Pages.refuse("identity/web/sign-in", screen(form.organisation(), form.email(), errors));
    }
}
