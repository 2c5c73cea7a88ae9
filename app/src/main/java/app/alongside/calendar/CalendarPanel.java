package app.alongside.calendar;

import app.alongside.platform.PersonId;
import app.alongside.ui.Panel;

/** A section of the page on which people connect their calendars. Implemented where the section's choices are kept. */
public interface CalendarPanel {
    /** Sections stand in ascending order. */
    int order();

    /** The section as {@code person} sees it. */
    Panel show(PersonId person);
}
