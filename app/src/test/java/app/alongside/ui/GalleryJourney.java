package app.alongside.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryJourney extends BrowserJourney {
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void everyComponentIsAccessibleInBothThemes(ColorScheme scheme) {
        Page page = open(Screen.DESKTOP, scheme, true);
        page.navigate("/dev/ui");
        assertThat(heading(page, "Components")).isVisible();
        assertAccessible(page);
    }
}
