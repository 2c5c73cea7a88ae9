package app.alongside.notifications.inbound;

import java.util.List;

/**
 * A mail that somebody sent to this installation.
 *
 * @param id the same for the same mail, however often it is fetched
 * @param from the sender's address; anybody can write any address there
 * @param tokens what stood behind the plus sign of our address, in each place where it was used
 * @param automatic whether a machine wrote it: an absence notice, a bounce, a newsletter
 * @param text its plain text, with whatever it quotes
 */
public record ReceivedMail(String id, String from, List<String> tokens, boolean automatic, String text) {
    public ReceivedMail {
        tokens = List.copyOf(tokens);
    }
}
