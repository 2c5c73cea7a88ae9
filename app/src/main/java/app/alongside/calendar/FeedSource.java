package app.alongside.calendar;

import app.alongside.platform.PersonId;
import java.util.List;

/** A module whose appointments people find in their calendar feed. */
public interface FeedSource {
    /** What {@code person} is expected at, the past and the cancelled included, in the person's language. */
    List<FeedEntry> listEntries(PersonId person);
}
