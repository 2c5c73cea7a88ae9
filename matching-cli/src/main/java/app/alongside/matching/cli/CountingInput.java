package app.alongside.matching.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An input that counts the quotation marks in what is read from it, and takes its SHA-256. */
public final class CountingInput extends FilterInputStream {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final MessageDigest digest;
    private long quotes;

    /** Reads from another input. */
    public CountingInput(InputStream input) {
        super(input);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Its characters, UTF-8; the mark that some programs put before them is left out, as it would hide a quotation mark. */
    public Reader text() throws IOException {
        PushbackReader text = new PushbackReader(new InputStreamReader(this, StandardCharsets.UTF_8.newDecoder()));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
            for (int at = offset; at < offset + count; at++) {
                quotes += buffer[at] == '"' ? 1 : 0;
            }
        }
        return count;
    }

    /** How many quotation marks were read. */
    public long quotes() {
        return quotes;
    }

    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
