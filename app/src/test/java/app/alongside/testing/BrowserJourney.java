package app.alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey through the real application in a real browser. Extend it, {@link #open} a browser for each person, and
 * find things the way people do: by role and label. A message on the browser's console fails the journey, because it
 * is a broken script or something the content policy forbade.
 */
@Tag("browser")
@AlongsideTest
public abstract class BrowserJourney {
    /** How wide the window is. */
    public enum Screen {
        DESKTOP(1440, 1000),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** How long to wait for what takes a run, a mail or another person. */
    protected static final Locator.WaitForOptions PATIENTLY = new Locator.WaitForOptions().setTimeout(60_000);

    @LocalServerPort
    private int port;

    @Autowired
    protected OrganisationFixtures organisations;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Opens a browser of its own for one person, on a desktop in the light theme. */
    protected Page open() {
        return open(Screen.DESKTOP, ColorScheme.LIGHT, true);
    }

    /** Opens a browser of its own for one person. */
    protected Page open(Screen screen, ColorScheme scheme, boolean script) {
        Browser browser = Chromium.get();
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(script)
                // A page that is still fading in takes no clicks.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setBaseURL("http://localhost:" + port));
        contexts.add(context);
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            boolean refusedForm = message.text().contains("422");
            if (!refusedForm
                    && (message.type().equals("error") || message.type().equals("warning"))) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Opens a browser in which somebody has signed in; a phone shows the dark theme, a desktop the light one. */
    protected Page openFor(Screen screen, Organisation organisation, Account account) {
        Page page = open(screen, screen == Screen.PHONE ? ColorScheme.DARK : ColorScheme.LIGHT, true);
        signIn(page, organisation, account);
        return page;
    }

    /** Signs in with the fixtures' password, through the sign-in page. */
    protected void signIn(Page page, Organisation organisation, Account account) {
        signIn(page, organisation, account.email());
    }

    /** Signs in with the fixtures' password, as whoever has that address. */
    protected void signIn(Page page, Organisation organisation, EmailAddress email) {
        page.navigate("/sign-in?organisation=" + organisation.slug());
        page.getByLabel("Work email").fill(email.value());
        page.getByLabel("Password").fill(OrganisationFixtures.PASSWORD);
        button(page, "Sign in with a password").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /** The button of that name. */
    protected static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** The link of that name. */
    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    /** The heading of that name. */
    protected static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Fails when axe finds anything on the page as it stands, or when it scrolls sideways; needs a page with script. */
    protected void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations.stream().map(BrowserJourney::describe))
                .as("accessibility of %s", page.url())
                .isEmpty();
        Object sideways = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(sideways).as("%s scrolls sideways", page.url()).isEqualTo(false);
    }

    @AfterEach
    void closeBrowsers() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        assertThat(complaints).as("the browser's console").isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
