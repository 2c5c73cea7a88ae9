package app.alongside.relationships.messages;

import app.alongside.platform.PersonId;
import app.alongside.relationships.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one member wrote to the others.
 *
 * @param number its place in the conversation, from 1 without gaps
 * @param byMail whether it came as an answer to a mail
 */
public record Message(
        MessageId id, int number, PersonId author, String text, List<Attached> files, boolean byMail, Instant sentAt) {
    public static final int LONGEST = 10_000;
    public static final int MOST_FILES = 5;

    /** A file that came with it; its content is fetched on its own. */
    public record Attached(UUID id, String name, FileType type, int bytes) {}

    public Message {
        files = List.copyOf(files);
    }

    Message with(List<Attached> attached) {
        return new Message(id, number, author, text, attached, byMail, sentAt);
    }
}
