package app.alongside.calendar.busy.web;

import app.alongside.calendar.busy.BusyCalendars.BusyCalendar;
import app.alongside.ui.FormErrors;
import java.util.Optional;

/** Whether one's own calendar is connected. */
public record BusyScreen(Optional<BusyCalendar> calendar, FormErrors errors) {}
