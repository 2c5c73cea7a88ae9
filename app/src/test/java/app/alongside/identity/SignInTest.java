package app.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.AlongsideTest;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.SettableClock;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class SignInTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    SettingUp settingUp;

    @Autowired
    SettableClock clock;

    private WebUser user;

    @BeforeEach
    void open() {
        user = new WebUser(port);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theFirstAdministratorCreatesTheOrganisationOnce() {
        String link = "/set-up/" + settingUp.createLink();
        Answer form = user.get(link);
        assertThat(form.page().select("#zones option").eachAttr("value")).contains("Asia/Kathmandu", "Africa/Nairobi");
        Answer refused = user.submit(form, link, Map.of("organisation", "Kestrel Works", "password", "short"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#password-error").text()).contains("at least 8");
        assertThat(refused.page().select("#organisation").attr("value")).isEqualTo("Kestrel Works");

        Answer done = user.submit(
                refused,
                link,
                Map.of("name", "Ama Mensah", "email", "ama@kestrel.test", "password", "quiet harbour lantern"));
        assertThat(done.path()).isEqualTo("/coordinate");
        assertThat(done.status()).as("the administrator may coordinate at once").isEqualTo(200);
        assertThat(user.get("/account").text()).contains("Ama Mensah", "Kestrel Works");
        assertThat(new WebUser(port).get(link).text()).contains("no longer works");
    }

    @Test
    void aMailedLinkSignsInOnceAndOpeningItChangesNothing() {
        var made = organisations.anOrganisation();
        String address = made.administrator().email().value();
        String slug = made.organisation().slug();
        user.submit(user.get("/sign-in?organisation=" + slug), "/sign-in-links", Map.of("email", address));

        String link = Mailbox.linkIn(Mailbox.waitFor(address, "sign in"));
        new WebUser(port).get(link);
        user.submit(user.get(link), link, Map.of());
        assertThat(user.get("/account").text()).contains("Helena Duarte");

        WebUser thief = new WebUser(port);
        assertThat(thief.submit(thief.get(link), link, Map.of()).status()).isEqualTo(422);
        assertThat(thief.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void aMailedLinkIsTooOldAfterAQuarterOfAnHour() {
        var made = organisations.anOrganisation();
        String address = made.administrator().email().value();
        user.submit(
                user.get("/sign-in?organisation=" + made.organisation().slug()),
                "/sign-in-links",
                Map.of("email", address));
        String link = Mailbox.linkIn(Mailbox.waitFor(address, "sign in"));
        clock.advance(Duration.ofMinutes(16));
        assertThat(user.submit(user.get(link), link, Map.of()).text()).contains("older than 15 minutes");
    }

    @Test
    void aStrangerLearnsNothingAndGetsNoMail() {
        var made = organisations.anOrganisation();
        Answer answer = user.submit(
                user.get("/sign-in?organisation=" + made.organisation().slug()),
                "/sign-in-links",
                Map.of("email", "nobody@elsewhere.test"));
        assertThat(answer.text()).contains("Check your mail");
        assertThat(Mailbox.listFor("nobody@elsewhere.test")).isEmpty();
    }

    @Test
    void aPasswordSignsInAndAWrongOneIsRefusedWithoutLosingTheAddress() {
        var made = organisations.anOrganisation();
        Answer door = user.get("/sign-in?organisation=" + made.organisation().slug());
        Answer refused = user.post(
                door,
                "/sign-in",
                Map.of(
                        "organisation", made.organisation().slug(),
                        "email", made.administrator().email().value(),
                        "password", "not the password"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#email").attr("value"))
                .isEqualTo(made.administrator().email().value());

        organisations.signIn(user, made.organisation(), made.administrator().email());
        assertThat(user.get("/account").status()).isEqualTo(200);
    }

    @Test
    void guessingIsSlowedDown() {
        var made = organisations.anOrganisation();
        Answer last = user.get("/sign-in?organisation=" + made.organisation().slug());
        for (int i = 0; i < 8; i++) {
            last = user.post(
                    last,
                    "/sign-in",
                    Map.of(
                            "organisation", made.organisation().slug(),
                            "email", "guess-" + made.organisation().slug() + "@x.test",
                            "password", "guess " + i));
        }
        assertThat(last.text()).contains("a few tries too many");
    }
}
