package app.alongside.calendar.web;

import app.alongside.ui.Panel;
import java.util.List;

/** How one's calendars and Alongside know of each other. */
public record CalendarsScreen(List<Panel> panels) {}
