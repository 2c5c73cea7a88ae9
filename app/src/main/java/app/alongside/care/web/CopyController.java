package app.alongside.care.web;

import app.alongside.care.Concern;
import app.alongside.care.ConcernAccess;
import app.alongside.care.ConcernId;
import app.alongside.care.Statement;
import app.alongside.care.web.ConversationScreen.Typed;
import app.alongside.identity.SignedIn;
import app.alongside.people.Person;
import app.alongside.ui.Words;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A copy of one's own concern, to keep: everything said, as plain text. */
@Controller
class CopyController {
    private final ConcernAccess access;
    private final ConcernPages page;
    private final Words words;

    CopyController(ConcernAccess access, ConcernPages page, Words words) {
        this.access = access;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/concerns/{id}/copy")
    ResponseEntity<String> copy(@AuthenticationPrincipal SignedIn me, @PathVariable ConcernId id) {
        Concern concern = access.forRaiser(me, id);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("concern.txt")
                                .build()
                                .toString())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(write(page.forRaiser(concern, Typed.NOTHING), me));
    }

    private String write(ConversationScreen screen, SignedIn me) {
        Locale locale = Locale.forLanguageTag(me.language());
        DateTimeFormatter times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.of(me.zone()));
        return screen.statements().stream()
                .map(statement -> words.say(
                        locale,
                        "care.copy.statement",
                        nameOf(screen, statement),
                        say(times, statement.at()),
                        statement.text()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String nameOf(ConversationScreen screen, Statement statement) {
        return screen.authorOf(statement).map(Person::name).orElse("");
    }

    private static String say(DateTimeFormatter times, Instant at) {
        return times.format(at);
    }
}
