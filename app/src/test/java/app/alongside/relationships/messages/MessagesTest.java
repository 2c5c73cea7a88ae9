package app.alongside.relationships.messages;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.notifications.inbound.FetchingMailByHand;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.MessageId;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.RelationshipFixtures.Made;
import app.alongside.relationships.messages.SendingMessages.Draft;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.DatabaseDump;
import app.alongside.testing.Mailbox;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import app.alongside.testing.WebUser.Answer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
class MessagesTest {
    @LocalServerPort
    int port;

    @Autowired
    RelationshipFixtures relationships;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    SendingMessages sending;

    @Autowired
    EndingRelationships ending;

    @Autowired
    FetchingMailByHand mailbox;

    @Autowired
    DatabaseDump dump;

    @Test
    void whatOneWritesTheOtherFindsAsNewAndNobodyElseAtAll() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        write(ines, made, "Shall we look at the balises first?");
        WebUser wanjiru = signedIn(made, made.other());
        assertThat(wanjiru.get("/today").text()).contains("Inês wrote to you");
        assertThat(wanjiru.get(made.path(""))
                        .page()
                        .select(".tabs a[href$=/messages]")
                        .text())
                .isEqualTo("Messages 1");
        assertThat(wanjiru.get("/today").page().select(".side .count").text()).startsWith("1");

        write(ines, made, "Good morning!");
        Answer conversation = wanjiru.get(made.path("/messages"));
        assertThat(conversation.text()).contains("Good morning!", "Shall we look at the balises first?");
        assertThat(conversation.page().select(".thread .badge").eachText()).containsExactly("New", "New");
        assertThat(wanjiru.get(made.path("/messages")).page().select(".thread .badge"))
                .isEmpty();
        assertThat(wanjiru.get("/today").text()).doesNotContain("Inês wrote to you");
        assertThat(ines.get("/today").text()).doesNotContain("wrote to you");

        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.coordinator());
        assertThat(helena.get(made.path("/messages")).status()).isEqualTo(404);
        Made other = relationships.aPair();
        assertThat(signedIn(other, other.one()).get(made.path("/messages")).status())
                .isEqualTo(404);
    }

    @Test
    void aSecondClickSendsNothingTwiceAndWhatIsEmptyIsNotSent() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer page = ines.get(made.path("/messages"));
        ines.submit(page, made.path("/messages"), Map.of("text", "Once"));
        ines.submit(page, made.path("/messages"), Map.of("text", "Once"));
        made.in(() ->
                assertThat(messages.list(made.id(), Integer.MAX_VALUE, 10)).hasSize(1));
        assertThat(write(ines, made, "  ").status()).isEqualTo(422);
        Answer long1 = write(ines, made, "a".repeat(Message.LONGEST + 1));
        assertThat(long1.status()).isEqualTo(422);
        assertThat(long1.page().select("textarea").text()).hasSize(Message.LONGEST + 1);
    }

    @Test
    void manyWhoWriteAtOnceAreNumberedWithoutGapsAndTheReaderGetsOneMail() throws Exception {
        Made made = relationships.aPair();
        List<Callable<Boolean>> writers = IntStream.range(0, 12)
                .<Callable<Boolean>>mapToObj(n -> () -> send(made, made.one(), "Line " + n))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Boolean> sent : threads.invokeAll(writers)) {
                assertThat(sent.get()).isTrue();
            }
        }
        made.in(() -> {
            assertThat(messages.list(made.id(), Integer.MAX_VALUE, 50))
                    .extracting(Message::number)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 12).boxed().toList());
            assertThat(reading.mapUnread(made.other().id())).containsEntry(made.id(), 12);
            reading.see(made.id(), made.other().id(), 12);
            reading.see(made.id(), made.other().id(), 3);
            assertThat(reading.mapUnread(made.other().id())).isEmpty();
        });
        Mailbox.waitFor(made.other().email().value(), "Inês wrote to you");
        send(made, made.one(), "After the reader has looked");
        send(made, made.one(), "And again");
        org.awaitility.Awaitility.await().until(() -> countMails(made.other()) == 2);
    }

    @Test
    void aFileIsReadByMembersOnlyAsADownloadAndWithoutWhatTheCameraNoted() {
        Made made = relationships.aPair();
        WebUser ines = signedIn(made, made.one());
        Answer refused = upload(ines, made, "page.html", "<script>alert(1)</script>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("“page.html” is not a kind of file");
        upload(ines, made, "plan.txt", "cormorant-on-the-quay");

        WebUser wanjiru = signedIn(made, made.other());
        Element link = wanjiru.get(made.path("/messages")).page().selectFirst(".thread a");
        assertThat(link).isNotNull();
        String path = link == null ? "" : link.attr("href");
        assertThat(link == null ? "" : link.text()).isEqualTo("plan.txt");
        Answer file = wanjiru.get(path);
        assertThat(file.text()).isEqualTo("cormorant-on-the-quay");
        Made other = relationships.aPair();
        assertThat(signedIn(other, other.one()).get(path).status()).isEqualTo(404);
        String elsewhere = other.path(path.substring(path.indexOf("/messages")));
        assertThat(signedIn(other, other.one()).get(elsewhere).status()).isEqualTo(404);
        assertThat(dump.tablesWith("cormorant-on-the-quay")).isEmpty();
        assertThat(dump.tablesWith("plan.txt")).isEmpty();
    }

    @Test
    void aDumpOfTheDatabaseHoldsNoMessageNotEvenWhileItsMailWaits() {
        Made made = relationships.aPair();
        send(made, made.one(), "sandpiper-at-the-buffer-stop");
        Mailbox.waitFor(made.other().email().value(), "Inês wrote to you");
        assertThat(dump.tablesWith("sandpiper-at-the-buffer-stop")).isEmpty();
        assertThat(dump.tablesWith(made.id().toString())).contains("public.message");
    }

    @Test
    void aMailIsAnsweredIntoTheConversationOnceAndOnlyByItsReader() throws MessagingException {
        Made made = relationships.aPair();
        send(made, made.one(), "Which evening suits you?");
        MimeMessage mail = Mailbox.waitFor(made.other().email().value(), "Inês wrote to you");
        assertThat(Mailbox.textOf(mail, "text/plain")).contains("Which evening suits you?", ReplyText.LINE);
        String address = mail.getReplyTo()[0].toString();
        assertThat(address).matches("reply\\+[0-9a-z]{40,57}@alongside\\.test");

        String answer = "Thursday.\r\n\r\nOn 22 Nov 2026, Alongside wrote:\r\n> " + ReplyText.LINE + "\r\n> Hello";
        mailbox.bring(made.other().email().value(), address, "<one@mail.test>", answer);
        mailbox.bring(made.other().email().value(), address, "<one@mail.test>", answer);
        mailbox.bring("stranger@elsewhere.test", address, "<two@mail.test>", "I am not Wanjiru");
        mailbox.bring(made.one().email().value(), address, "<three@mail.test>", "Nor am I");
        mailbox.bringAutomatic(made.other().email().value(), address, "I am away until Monday");
        mailbox.bring(made.other().email().value(), address.replace("@", "0@"), "<four@mail.test>", "Wrong token");
        mailbox.fetch();
        mailbox.fetch();
        made.in(() -> assertThat(messages.list(made.id(), Integer.MAX_VALUE, 10))
                .extracting(Message::text)
                .containsExactly("Which evening suits you?", "Thursday."));
        assertThat(signedIn(made, made.one()).get(made.path("/messages")).text())
                .contains("Thursday.", "by mail");
    }

    @Test
    void anAnswerThatFindsNoPlaceIsSaidSo() throws MessagingException {
        Made made = relationships.aPair();
        send(made, made.one(), "One more thing");
        MimeMessage mail = Mailbox.waitFor(made.other().email().value(), "Inês wrote to you");
        String address = mail.getReplyTo()[0].toString();
        made.in(() -> ending.end(made.id(), made.one().id()));
        mailbox.bring(made.other().email().value(), address, "<late@mail.test>", "Too late");
        mailbox.fetch();
        Mailbox.waitFor(made.other().email().value(), "Your answer did not arrive");
        made.in(() ->
                assertThat(messages.list(made.id(), Integer.MAX_VALUE, 10)).hasSize(1));
    }

    private long countMails(Person reader) {
        return Mailbox.listFor(reader.email().value()).size();
    }

    private boolean send(Made made, Person by, String text) {
        return CurrentOrganisation.call(
                made.organisation().id(),
                () -> sending.send(made.id(), by.id(), new Draft(MessageId.fresh(), text, List.of(), null)));
    }

    private static Answer write(WebUser user, Made made, String text) {
        return user.submit(user.get(made.path("/messages")), made.path("/messages"), Map.of("text", text));
    }

    private static Answer upload(WebUser user, Made made, String name, String content) {
        Answer page = user.get(made.path("/messages"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        page.page()
                .select("#write input[type=hidden]")
                .forEach(input -> body.writeBytes(part(input.attr("name"), "", input.attr("value"))));
        body.writeBytes(part("files", "; filename=\"" + name + "\"", content));
        body.writeBytes("--XX--\r\n".getBytes(StandardCharsets.UTF_8));
        return user.send(HttpRequest.newBuilder(user.resolve(made.path("/messages")))
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String name, String more, String content) {
        return ("--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private WebUser signedIn(Made made, Person person) {
        return relationships.signedIn(port, made, person);
    }
}
