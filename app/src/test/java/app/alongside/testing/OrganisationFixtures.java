package app.alongside.testing;

import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import app.alongside.identity.SettingUp;
import app.alongside.identity.SettingUp.FirstAdministrator;
import app.alongside.identity.SigningIn;
import app.alongside.platform.CurrentOrganisation;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Organisations for tests: each test makes its own. */
@TestComponent
public class OrganisationFixtures {
    public static final String PASSWORD = "four unrelated quiet words";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final SettingUp settingUp;
    private final SigningIn signingIn;
    private final Organisations organisations;

    OrganisationFixtures(SettingUp settingUp, SigningIn signingIn, Organisations organisations) {
        this.settingUp = settingUp;
        this.signingIn = signingIn;
        this.organisations = organisations;
    }

    /** A new organisation and its first administrator, who coordinates too and has {@link #PASSWORD}. */
    public record Made(Organisation organisation, Account administrator) {}

    /** Makes a new organisation. */
    public Made anOrganisation() {
        String slug = "org-" + MADE.incrementAndGet();
        Account administrator = settingUp.create(
                slug,
                "Organisation " + slug,
                new FirstAdministrator(
                        "Helena Duarte",
                        new EmailAddress("helena@" + slug + ".test"),
                        Locale.UK,
                        ZoneId.of("Europe/Lisbon")));
        CurrentOrganisation.run(administrator.organisationId(), () -> signingIn.setPassword(administrator, PASSWORD));
        return new Made(organisations.get(administrator.organisationId()), administrator);
    }

    /** Signs {@code user} in as the account with this address and {@link #PASSWORD}, through the sign-in page. */
    public WebUser.Answer signIn(WebUser user, Organisation organisation, EmailAddress email) {
        WebUser.Answer door = user.get("/sign-in?organisation=" + organisation.slug());
        return user.post(
                door,
                "/sign-in",
                Map.of("organisation", organisation.slug(), "email", email.value(), "password", PASSWORD));
    }
}
