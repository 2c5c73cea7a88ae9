package app.alongside.people.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.testing.BrowserJourney;
import app.alongside.testing.OrganisationFixtures;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ImportJourney extends BrowserJourney {
    private static final String FILE = """
            Full name;Work email;Grade;Line manager;Free times
            Ama Mensah;ama@kestrel.test;Wizard;rui@kestrel.test;Mon 09:00-12:00
            Rui Pestana;rui@kestrel.test;Senior;;
            Bea Lopes;not an address;Senior;;
            """;

    @Test
    void aFileBecomesPeople() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        Page page = open();
        signIn(page, made.organisation(), made.administrator());
        page.navigate("/coordinate/people/imports");
        assertAccessible(page);
        choose(page, "a workbook.xlsx", "PK\u0003\u0004");
        assertThat(page.locator("#file-error")).containsText("save it as CSV");

        choose(page, "people.csv", FILE);
        assertThat(heading(page, "Match columns")).isVisible();
        page.getByLabel("What “Free times” means").selectOption("Leave out");
        assertAccessible(page);
        button(page, "Check the rows").click();
        page.getByLabel("How senior “Wizard” is").selectOption("7");
        assertAccessible(page);
        button(page, "Check the rows").click();
        assertThat(button(page, "Import 2 people")).isVisible();
        assertThat(page.getByText("has a space in it")).isVisible();
        assertAccessible(page);
        button(page, "Import 2 people").click();
        link(page, "See everyone").click();
        assertThat(link(page, "Ama Mensah")).isVisible();
    }

    @Test
    void itFitsAPhoneInTheDark() {
        OrganisationFixtures.Made made = organisations.anOrganisation();
        Page page = open(Screen.PHONE, ColorScheme.DARK, true);
        signIn(page, made.organisation(), made.administrator());
        page.navigate("/coordinate/people/imports");
        choose(page, "people.csv", FILE);
        assertAccessible(page);
        page.navigate("/coordinate/skills/imports");
        assertAccessible(page);
    }

    private static void choose(Page page, String name, String content) {
        page.getByLabel("CSV file", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        button(page, "Read this file").click();
    }
}
