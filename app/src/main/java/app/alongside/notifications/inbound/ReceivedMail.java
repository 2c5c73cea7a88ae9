package app.alongside.notifications.inbound;

import java.util.List;

/**
 * A mail that somebody sent to this installation.
 *
 * @param id the same for the same mail, however often it is fetched
 * @param from the sender's address; anybody can write any address there
 * @param tokens what stood behind the plus sign of our address, in each place where it was used
 * @param automatic whether a machine wrote it: an absence notice, a bounce, a newsletter
 * @param forged whether the receiving server found that it does not come from where it says
 * @param text its plain text, with whatever it quotes
 * @param calendars the iCalendar objects in it, attached ones included
 */
public record ReceivedMail(
        String id,
        String from,
        List<String> tokens,
        boolean automatic,
        boolean forged,
        String text,
        List<String> calendars) {
    public ReceivedMail {
        tokens = List.copyOf(tokens);
        calendars = List.copyOf(calendars);
    }
}
