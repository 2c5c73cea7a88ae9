package app.alongside.relationships.messages;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Takes out of a picture what its camera or program noted about place, time and owner, and leaves the picture itself
 * untouched. A picture that is not built as its format says is left as it is.
 */
final class WithoutTraces {
    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_APPLICATION = 0xe0;
    private static final int LAST_APPLICATION = 0xef;
    private static final int COMMENT = 0xfe;
    /** JFIF's density, a colour profile, and Adobe's colour transform: a viewer needs them. */
    private static final Set<Integer> NEEDED = Set.of(0xe0, 0xe2, 0xee);

    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_FRAME = 12;
    private static final Set<String> PNG_NOTES = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private WithoutTraces() {}

    static byte[] of(FileType type, byte[] content) {
        return switch (type) {
            case JPEG -> jpeg(content);
            case PNG -> png(content);
            default -> content;
        };
    }

    private static byte[] jpeg(byte[] content) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        int at = 2;
        while (at + 4 <= content.length && (content[at] & 0xff) == 0xff) {
            int marker = content[at + 1] & 0xff;
            int length = 2 + ((content[at + 2] & 0xff) << 8 | content[at + 3] & 0xff);
            if (marker == START_OF_SCAN || at + length > content.length) {
                break;
            }
            boolean trace = marker == COMMENT
                    || marker >= FIRST_APPLICATION && marker <= LAST_APPLICATION && !NEEDED.contains(marker);
            if (!trace) {
                kept.write(content, at, length);
            }
            at += length;
        }
        kept.write(content, at, content.length - at);
        return kept.toByteArray();
    }

    private static byte[] png(byte[] content) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, PNG_SIGNATURE);
        int at = PNG_SIGNATURE;
        while (at + PNG_FRAME <= content.length) {
            int length = ByteBuffer.wrap(content, at, 4).getInt();
            if (length < 0 || length > content.length - at - PNG_FRAME) {
                break;
            }
            if (!PNG_NOTES.contains(new String(content, at + 4, 4, StandardCharsets.US_ASCII))) {
                kept.write(content, at, PNG_FRAME + length);
            }
            at += PNG_FRAME + length;
        }
        kept.write(content, at, content.length - at);
        return kept.toByteArray();
    }
}
