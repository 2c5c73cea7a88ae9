package app.alongside.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first minutes of an installation: from an empty folder to its first administrator. */
class SettingUpTest {
    private static final String NOBODY_YET = "Nobody has set up this installation yet";
    private static final Pattern LINK = Pattern.compile("http://alongside\\.test(/set-up/\\S+)");

    private RealAlongside alongside;

    @BeforeEach
    void choosePlace(@TempDir Path folder) {
        alongside = RealAlongside.in(folder);
    }

    @AfterEach
    void endIt() {
        alongside.close();
    }

    @Test
    void anEmptyInstallationSaysWhereToBeginAndItsLinkWorksOnce() {
        alongside.start();
        WebUser first = alongside.visitor();
        assertThat(first.get("/sign-in").text()).contains(NOBODY_YET);

        Answer form = first.get(printedLink());
        Answer refused = first.submit(form, form.path(), Map.of("organisation", "Fjord Ferries", "email", "not one"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=organisation]").val()).isEqualTo("Fjord Ferries");

        Answer inside = first.submit(
                refused,
                form.path(),
                Map.of(
                        "organisation", "Fjord Ferries",
                        "name", "Sunniva Lie",
                        "email", "sunniva@fjordferries.example",
                        "password", "quiet-water-at-dawn"));
        assertThat(inside.path()).isEqualTo("/coordinate");
        WebUser second = alongside.visitor();
        assertThat(second.get("/sign-in").text()).doesNotContain(NOBODY_YET);
        assertThat(second.get(printedLink()).text()).contains("This set-up link no longer works");
    }

    private String printedLink() {
        Matcher link = LINK.matcher(alongside.output());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
