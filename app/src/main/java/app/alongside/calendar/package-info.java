/**
 * When people are free, and how an appointment reaches their calendars: weekly hours in each person's own time zone,
 * times that suit several people, iCalendar invitations that other calendar programs act upon, and a feed of everything
 * that somebody is expected at.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::time", "ui", "identity", "audit", "people"})
@NullMarked
package app.alongside.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
