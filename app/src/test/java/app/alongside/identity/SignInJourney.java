package app.alongside.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.testing.BrowserJourney;
import app.alongside.testing.Mailbox;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
