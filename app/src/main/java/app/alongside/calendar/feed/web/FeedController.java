package app.alongside.calendar.feed.web;

import app.alongside.calendar.feed.ServingFeeds;
import app.alongside.calendar.feed.ServingFeeds.Feed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves calendar feeds to calendar programs, which never sign in: the address is the key. */
@Controller
class FeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ServingFeeds serving;

    FeedController(ServingFeeds serving) {
        this.serving = serving;
    }

    /** The feed; a program that has it already, by its tag or its date, is told so by the framework. */
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> serve(@PathVariable String secret) {
        Optional<Feed> feed = serving.find(secret);
        return feed.map(found -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .eTag(found.digest())
                        .lastModified(found.changedAt())
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"alongside.ics\"")
                        .header("X-Robots-Tag", "noindex")
                        .body(found.text()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
