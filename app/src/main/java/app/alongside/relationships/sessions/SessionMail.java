package app.alongside.relationships.sessions;

import java.util.List;

/**
 * What the mails about sessions show.
 *
 * @param times each time on all clocks: one for a session, up to three for a suggestion
 * @param place a link, a number or a room; may be empty
 * @param line a line that somebody wrote with it; may be empty
 */
public record SessionMail(
        String subject,
        String hello,
        String text,
        List<List<ClockTime>> times,
        String place,
        List<String> agenda,
        String line,
        String button,
        String link) {}
