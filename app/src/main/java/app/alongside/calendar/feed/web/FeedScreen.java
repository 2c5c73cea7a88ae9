package app.alongside.calendar.feed.web;

import app.alongside.calendar.feed.CalendarFeeds.CalendarFeed;
import java.util.Optional;

/** Whether one has a calendar feed. */
public record FeedScreen(Optional<CalendarFeed> feed) {}
