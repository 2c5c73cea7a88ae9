package app.alongside.calendar;

import app.alongside.calendar.Invitation.Appointment;
import java.time.Instant;

/**
 * One appointment in somebody's calendar feed.
 *
 * @param uid the same as in its invitations, so that calendar programs know both for one
 * @param sequence counts the changes
 * @param cancelled whether it will not take place; it stays in the feed and says so
 * @param changedAt when it was last changed
 */
public record FeedEntry(String uid, int sequence, boolean cancelled, Instant changedAt, Appointment appointment) {}
