/**
 * When people are free, and how an appointment reaches their calendars: weekly hours in each person's own time zone,
 * times that suit several people, and iCalendar invitations that other calendar programs read.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::time", "people"})
@NullMarked
package app.alongside.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
