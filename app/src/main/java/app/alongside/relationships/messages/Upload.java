package app.alongside.relationships.messages;

import java.util.Optional;

/**
 * A file that somebody wants to send, already read.
 *
 * @param name as the sender's machine calls it, without its folders
 */
public record Upload(String name, byte[] content) {
    public static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;

    public Upload {
        name = tidy(name);
    }

    public boolean isTooLarge() {
        return content.length > MOST_BYTES;
    }

    public Optional<FileType> type() {
        return FileType.of(name, content);
    }

    private static String tidy(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\"<>|:*?\\u202a-\\u202e\\u2066-\\u2069]", "")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
