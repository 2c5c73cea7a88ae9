package app.alongside.people.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file's text, and the encoding in which it was written: told by its first bytes, else by what the bytes allow. */
public record Decoded(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    public static Decoded of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return decode(bytes, 0, wide);
        }
        return decode(bytes, 0, isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    }

    /** UTF-16 without a mark shows in every other byte of plain Latin text being nothing. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (half > 4 && oddZeros > half * 0.7 && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return half > 4 && evenZeros > half * 0.7 && oddZeros == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Decoded decode(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }
}
