package app.alongside.identity.web;

import app.alongside.identity.EmailAddress;
import app.alongside.identity.SettingUp.FirstAdministrator;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the first administrator fills in. */
public record SetUpForm(String organisation, String name, String email, String password, String zone) {
    public SetUpForm(
            @Nullable String organisation,
            @Nullable String name,
            @Nullable String email,
            @Nullable String password,
            @Nullable String zone) {
        this.organisation = organisation == null ? "" : organisation;
        this.name = name == null ? "" : name;
        this.email = email == null ? "" : email;
        this.password = password == null ? "" : password;
        this.zone = zone == null ? "" : zone;
    }

    static SetUpForm empty() {
        return new SetUpForm("", "", "", "", "Europe/London");
    }

    /** The organisation's name as it can stand in an address. */
    String slug() {
        String plain = Normalizer.normalize(organisation, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "organisation" : plain.substring(0, Math.min(60, plain.length()));
    }

    FirstAdministrator administrator() {
        return new FirstAdministrator(name.strip(), EmailAddress.find(email).orElseThrow(), Locale.UK, ZoneId.of(zone));
    }

    boolean hasKnownZone() {
        try {
            return !ZoneId.of(zone).getId().isEmpty();
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
