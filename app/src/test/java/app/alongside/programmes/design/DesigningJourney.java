package app.alongside.programmes.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A coordinator designs a programme, publishes it, and looks at it as a visitor. */
class DesigningJourney extends BrowserJourney {
    @Test
    void fromTheEmptyPageToThePublishedOne() {
        var made = organisations.anOrganisation();
        Page page = open();
        signIn(page, made.organisation(), made.administrator());
        assertAccessible(page);
        link(page, "Design the first one").click();
        assertAccessible(page);
        page.getByLabel("What is it called?").fill("Engineering Peer Exchange");
        button(page, "Create the draft").click();
        assertAccessible(page);

        page.getByLabel("What is this programme for?").fill("");
        button(page, "Save Purpose and limits").click();
        assertThat(link(page, "Say in a sentence or two what the programme is for."))
                .isVisible();
        page.getByLabel("How often do they meet?").fill("Every Monday, typed and not saved yet.");
        page.getByLabel("What is this programme for?").fill("So that people meet.");
        button(page, "Save Purpose and limits").click();
        assertThat(page.locator("#purpose [role=status]")).containsText("Saved");
        assertThat(page.getByText("Nothing is missing")).isVisible();
        assertThat(page.getByLabel("How often do they meet?")).hasValue("Every Monday, typed and not saved yet.");

        page.getByLabel("Where do people meet by video?").fill("https://meet.example.org/everybody");
        button(page, "Save How people work together").click();
        assertThat(page.locator("#videoLink-error")).containsText("{relationship}");
        assertThat(page.getByLabel("Where do people meet by video?")).hasValue("https://meet.example.org/everybody");
        assertAccessible(page);
        page.getByLabel("Where do people meet by video?").fill("https://meet.example.org/{session}");
        button(page, "Save How people work together").click();
        assertThat(page.locator("#videoLink-error")).hasCount(0);

        page.getByLabel("Last day").fill("2020-01-01");
        button(page, "Save Dates").click();
        assertThat(page.locator("#ends-error")).isVisible();
        assertAccessible(page);
        page.reload();

        button(page, "Publish").click();
        assertThat(page.getByText("Engineering Peer Exchange is published")).isVisible();
        assertAccessible(page);

        Page visitor = open(Screen.PHONE, ColorScheme.DARK, false);
        visitor.navigate(page.getByLabel("The programme’s page").inputValue().replaceFirst("^https?://[^/]+", ""));
        assertThat(link(visitor, "Join")).isVisible();
        Page reader = open(Screen.PHONE, ColorScheme.DARK, true);
        reader.navigate(visitor.url());
        assertAccessible(reader);
    }
}
