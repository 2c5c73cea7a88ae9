package app.alongside.calendar.feed.web;

import app.alongside.calendar.feed.CalendarFeeds;
import app.alongside.identity.SignedIn;
import app.alongside.platform.PublicAddress;
import app.alongside.ui.Flash;
import app.alongside.ui.Pages;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making and revoking the address of one's own feed. */
@Controller
class FeedAddressController {
    private final CalendarFeeds feeds;
    private final PublicAddress address;

    FeedAddressController(CalendarFeeds feeds, PublicAddress address) {
        this.feeds = feeds;
        this.address = address;
    }

    /** Shows the address in the answer itself: a redirect would have to keep it somewhere. */
    @PostMapping("/calendars/feed")
    ModelAndView make(@AuthenticationPrincipal SignedIn me, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return Pages.show("calendar/feed/web/address", new AddressScreen(address.of(feeds.make(me.personId()))));
    }

    @PostMapping("/calendars/feed/revocation")
    String revoke(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        feeds.revoke(me.personId());
        Flash.done(redirect, "calendar.feed.revoked");
        return "redirect:/calendars";
    }
}
