package app.alongside.calendar.feed.web;

import app.alongside.calendar.CalendarPanel;
import app.alongside.calendar.feed.CalendarFeeds;
import app.alongside.platform.PersonId;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import org.springframework.stereotype.Component;

/** One's calendar feed, on the page of calendars. */
@Component
class FeedPanel implements CalendarPanel {
    private final CalendarFeeds feeds;

    FeedPanel(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Panel show(PersonId person) {
        return new Panel("calendar/feed/web/feed", new FeedScreen(feeds.find(person)), Section.MAIN);
    }
}
