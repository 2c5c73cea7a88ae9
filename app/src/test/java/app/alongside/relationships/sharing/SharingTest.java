package app.alongside.relationships.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class SharingTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    DatabaseDump dump;

    @Test
    void whatOneSharesTheOtherFindsAndNobodyElse() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        share(ines, made, "https://safety.example/arguments", "Two arguments, marked up");
        WebUser wanjiru = signedIn(made, made.other());
        Answer workspace = wanjiru.get(made.path(""));
        assertThat(workspace
                        .page()
                        .select("a[href=https://safety.example/arguments]")
                        .attr("rel"))
                .contains("noopener", "noreferrer");
        assertThat(wanjiru.get(made.path("/shared")).text()).contains("Two arguments, marked up", "safety.example");
        Made other = relationships.aPair();
        assertThat(signedIn(other, other.one()).get(made.path("/shared")).status())
                .isEqualTo(404);
        assertThat(dump.tablesWith("safety.example/arguments")).isEmpty();
        assertThat(dump.tablesWith("Two arguments, marked up")).isEmpty();
    }

    @Test
    void onlyWhoSharedItTakesItBack() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = share(ines, made, "https://safety.example/old", "Old one");
        String removal = page.page().select("form[action$=/removal]").attr("action");
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(wanjiru.get(made.path("/shared")).page().select("form[action$=/removal]"))
                .isEmpty();
        assertThat(wanjiru.post(wanjiru.get(made.path("/shared")), removal, Map.of())
                        .text())
                .contains("somebody else shared it", "Old one");
        assertThat(ines.post(page, removal, Map.of()).text())
                .contains("Taken back")
                .doesNotContain("Old one");
    }

    @Test
    void nothingButTheWebOpensFromHere() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        for (String address : new String[] {
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://a.example",
            "https://",
            "//a.example",
            "https://me:pw@a.example/",
            "not an address",
            ""
        }) {
            Answer refused = share(ines, made, address, "A title");
            assertThat(refused.status()).as(address).isEqualTo(422);
            assertThat(refused.page().select("#title").attr("value")).isEqualTo("A title");
        }
        assertThat(share(ines, made, "https://a.example", "").status()).isEqualTo(422);
    }

    private static Answer share(WebUser user, Made made, String address, String title) {
        return user.submit(
                user.get(made.path("/shared")),
                made.path("/shared"),
                Map.of("address", address, "title", title, "why", "It saved me a week."));
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
