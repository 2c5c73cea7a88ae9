package app.alongside.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.testing.BrowserJourney;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInJourney extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(Screen.class)
    void aMemberSignsInByMailWithTheKeyboardAndReachesThePageThatWasWanted(Screen screen) {
        var made = organisations.anOrganisation();
        String address = made.administrator().email().value();
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        page.navigate("/account");
        page.navigate("/sign-in?organisation=" + made.organisation().slug());
        assertAccessible(page);

        page.getByLabel("Work email").focus();
        page.keyboard().type("helena");
        page.keyboard().press("Enter");
        assertThat(heading(page, "One thing needs another look")).isVisible();
        assertAccessible(page);

        page.getByLabel("Work email").fill(address);
        page.keyboard().press("Enter");
        assertThat(heading(page, "Check your mail")).isVisible();
        assertAccessible(page);

        page.navigate(Mailbox.linkIn(Mailbox.waitFor(address, "sign in")));
        assertAccessible(page);
        button(page, "Sign in").click();
        assertThat(heading(page, "Your account")).isVisible();
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void enterSignsInWithAPasswordWhereOneIsTyped(boolean script) {
        var made = organisations.anOrganisation();
        Page page = open(Screen.DESKTOP, ColorScheme.LIGHT, script);
        page.navigate("/sign-in?organisation=" + made.organisation().slug());
        page.getByLabel("Work email").fill(made.administrator().email().value());
        page.getByLabel("Password").fill("not the password");
        page.keyboard().press("Enter");
        assertThat(page.getByText("don’t go together").first()).isVisible();

        page.getByLabel("Password").fill(OrganisationFixtures.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*sign-in.*"));
        page.navigate("/account");
        assertThat(heading(page, "Your account")).isVisible();
    }
}
