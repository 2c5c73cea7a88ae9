/**
 * When people are free, and how an appointment reaches their calendars: weekly hours in each person's own time zone,
 * times that suit several people, iCalendar invitations that other calendar programs act upon, a feed of everything that
 * somebody is expected at, and when they are busy by calendars of their own.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "platform::secrets",
            "ui",
            "identity",
            "audit",
            "people"
        })
@NullMarked
package app.alongside.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
