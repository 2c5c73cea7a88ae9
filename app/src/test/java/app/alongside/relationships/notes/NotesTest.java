package app.alongside.relationships.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.NoteId;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.notes.Note.Layer;
import app.alongside.relationships.notes.WritingNotes.Draft;
import app.alongside.relationships.notes.WritingNotes.Outcome;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@AlongsideTest
class NotesTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Notes notes;

    @Autowired
    WritingNotes writing;

    @Autowired
    DatabaseDump dump;

    @Test
    void eachLayerIsReadByThoseItIsForAndByNobodyElse() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        add(ines, made, Layer.MINE, "I doubt my own plan");
        add(ines, made, Layer.OURS, "Balise groups first");
        add(ines, made, Layer.PROGRAMME, "We need a quiet room");

        assertThat(read(ines, made, Layer.MINE)).contains("I doubt my own plan").doesNotContain("Balise", "quiet room");
        assertThat(read(ines, made, Layer.OURS)).contains("Balise groups first");

        WebUser wanjiru = signedIn(made, made.other());
        assertThat(read(wanjiru, made, Layer.MINE)).doesNotContain("I doubt my own plan");
        assertThat(read(wanjiru, made, Layer.OURS)).contains("Balise groups first", "Inês");
        assertThat(wanjiru.get(made.path("")).text())
                .contains("Balise groups first")
                .doesNotContain("I doubt");
        assertThat(read(wanjiru, made, Layer.PROGRAMME)).contains("We need a quiet room");

        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.coordinator());
        assertThat(helena.get(made.path("/notes")).status()).isEqualTo(404);
        assertThat(helena.get("/coordinate/programmes/" + made.programme().id()).text())
                .contains("We need a quiet room", "Inês Carvalho")
                .doesNotContain("Balise", "I doubt");
    }

    @Test
    void aNoteOfMineCannotBeOpenedChangedOrRemovedByItsId() {
        Made made = relationships.aPair();
        Note mine = write(made, made.one(), Layer.MINE, "For myself");
        WebUser wanjiru = signedIn(made, made.other());
        String path = made.path("/notes/" + mine.id());
        assertThat(wanjiru.get(path).status()).isEqualTo(404);
        Answer page = wanjiru.get(made.path("/notes"));
        assertThat(wanjiru.post(page, path, Map.of("text", "Hers now", "layer", "MINE", "read", "1"))
                        .status())
                .isEqualTo(404);
        assertThat(wanjiru.post(page, path + "/removal", Map.of()).status()).isEqualTo(404);
        made.in(() -> assertThat(notes.find(made.id(), made.one().id(), mine.id())
                        .orElseThrow()
                        .text())
                .isEqualTo("For myself"));

        Note programme = write(made, made.one(), Layer.PROGRAMME, "To the coordinators");
        assertThat(wanjiru.post(page, made.path("/notes/" + programme.id()), Map.of("text", "No"))
                        .status())
                .isEqualTo(404);
        Made elsewhere = relationships.aPair();
        assertThat(signedIn(elsewhere, elsewhere.one())
                        .get(elsewhere.path("/notes/" + mine.id()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void ofTwoWhoChangeOneNoteAtOnceNeitherLosesWords() {
        Made made = relationships.aPair();
        Note note = write(made, made.one(), Layer.OURS, "First words");
        WebUser ines = signedIn(made, made.one());
        WebUser wanjiru = signedIn(made, made.other());
        String path = made.path("/notes/" + note.id());
        Answer hers = wanjiru.get(path);
        ines.submit(ines.get(path), path, Map.of("text", "Words of Inês"));
        Answer both = wanjiru.submit(hers, path, Map.of("text", "Words of Wanjiru"));
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("Inês changed this note", "Words of Inês");
        assertThat(both.page().select("textarea").text()).isEqualTo("Words of Wanjiru");

        Element keep = both.page().selectFirst("button[formaction]");
        Map<String, String> fields = Map.of("text", "Words of Wanjiru", "layer", "OURS", "read", "2");
        wanjiru.post(both, keep == null ? "" : keep.attr("formaction"), fields);
        assertThat(read(ines, made, Layer.OURS)).contains("Words of Inês", "Words of Wanjiru");

        Answer instead = wanjiru.submit(both, path, Map.of("text", "Hers in its place"));
        assertThat(instead.status()).isEqualTo(200);
        assertThat(read(ines, made, Layer.OURS)).contains("Hers in its place", "Last changed by Wanjiru");
    }

    @Test
    void ofManyChangesToOneVersionAtOnceOneIsWrittenAndAllOthersAreHandedBack() throws Exception {
        Made made = relationships.aPair();
        Note note = write(made, made.one(), Layer.OURS, "First words");
        List<Callable<Outcome>> racers = IntStream.range(0, 8)
                .<Callable<Outcome>>mapToObj(n -> () -> CurrentOrganisation.call(
                        made.organisation().id(),
                        () -> writing.write(
                                made.id(),
                                made.members().get(n % 2).id(),
                                new Draft(note.id(), Layer.OURS, 1, UUID.randomUUID(), "Words " + n))))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            int written = 0;
            for (Future<Outcome> outcome : threads.invokeAll(racers)) {
                written += outcome.get() instanceof Outcome.Written ? 1 : 0;
            }
            assertThat(written).isOne();
        }
    }

    @Test
    void itIsSavedWhileItIsTypedAndFollowsItself() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/notes?layer=MINE"));
        Element form = page.page().selectFirst("form.compose");
        assertThat(form).isNotNull();
        String action = form == null ? "" : form.attr("action");
        String mark = page.page().select("form.compose input[name=form]").attr("value");
        assertThat(type(ines, page, action, mark, "Half a", 0).text()).contains("Saved");
        assertThat(type(ines, page, action, mark, "Half a thought", 0).text()).contains("Saved");
        assertThat(read(ines, made, Layer.MINE)).contains("Half a thought");

        Answer overtaken = type(ines, page, action, UUID.randomUUID().toString(), "From another window", 1);
        assertThat(overtaken.text()).contains("Somebody else changed this note");
        assertThat(read(ines, made, Layer.MINE)).contains("Half a thought");
    }

    @Test
    void aDumpOfTheDatabaseHoldsNoWordsButThoseForTheProgramme() {
        Made made = relationships.aPair();
        write(made, made.one(), Layer.MINE, "kestrel-over-the-siding");
        Note ours = write(made, made.one(), Layer.OURS, "otter-below-the-weir");
        write(made, made.one(), Layer.PROGRAMME, "heron-for-the-programme");
        made.in(() -> writing.write(
                made.id(),
                made.other().id(),
                new Draft(ours.id(), Layer.OURS, 1, UUID.randomUUID(), "otter-changed-it")));
        assertThat(dump.tablesWith("kestrel-over-the-siding")).isEmpty();
        assertThat(dump.tablesWith("otter-below-the-weir")).isEmpty();
        assertThat(dump.tablesWith("otter-changed-it")).isEmpty();
        assertThat(dump.tablesWith("heron-for-the-programme")).containsExactly("public.note");
        assertThat(dump.tablesWith(ours.id().toString())).contains("public.note");
    }

    @Test
    void whatIsEmptyIsNotWrittenAndWhatIsTooLongStaysInTheField() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        add(ines, made, Layer.OURS, "   ");
        made.in(() -> assertThat(notes.list(made.id(), made.one().id(), Layer.OURS, 5))
                .isEmpty());
        Answer refused = add(ines, made, Layer.OURS, "a".repeat(Note.LONGEST + 1));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("textarea").text()).hasSize(Note.LONGEST + 1);
    }

    @Test
    void itsAuthorRemovesItAndOnlyItsAuthor() {
        Made made = relationships.aPair();
        Note note = write(made, made.one(), Layer.OURS, "Soon gone");
        String removal = made.path("/notes/" + note.id() + "/removal");
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(wanjiru.post(wanjiru.get(made.path("/notes")), removal, Map.of())
                        .status())
                .isEqualTo(404);
        WebUser ines = signedIn(made, made.one());
        ines.post(ines.get(made.path("/notes")), removal, Map.of());
        assertThat(read(wanjiru, made, Layer.OURS)).doesNotContain("Soon gone");
    }

    private Note write(Made made, Person by, Layer layer, String text) {
        Draft draft = new Draft(NoteId.fresh(), layer, 0, UUID.randomUUID(), text);
        Outcome outcome =
                CurrentOrganisation.call(made.organisation().id(), () -> writing.write(made.id(), by.id(), draft));
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return ((Outcome.Written) outcome).note();
    }

    private static Answer add(WebUser user, Made made, Layer layer, String text) {
        Answer page = user.get(made.path("/notes?layer=" + layer));
        String action = page.page().select("form.compose").attr("action");
        return user.submit(page, action, Map.of("text", text));
    }

    private static Answer type(WebUser user, Answer page, String action, String mark, String text, int read) {
        String body = "layer=MINE&form=%s&read=%d&text=%s&_csrf=%s"
                .formatted(
                        mark,
                        read,
                        URLEncoder.encode(text, StandardCharsets.UTF_8),
                        page.page().select("form.compose input[name=_csrf]").attr("value"));
        return user.send(HttpRequest.newBuilder(user.resolve(action))
                .header("HX-Request", "true")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static String read(WebUser user, Made made, Layer layer) {
        return user.get(made.path("/notes?layer=" + layer)).text();
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
