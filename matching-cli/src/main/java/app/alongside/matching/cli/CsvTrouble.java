package app.alongside.matching.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Why a CSV file could not be read to its end, in words for whoever made it.
 *
 * @param row where the row starts that was being read, or the last one, in lines of the file
 */
public record CsvTrouble(Path file, long row) {
    /** What to tell of a failure to read, whatever it is wrapped in. */
    public WrongInput told(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case WrongInput told -> told;
            case NoSuchFileException missing -> WrongInput.file(file, "there is no such file");
            case CharacterCodingException wrong ->
                WrongInput.row(file, rowOfWrongByte(), "is not UTF-8 text. Maybe save the file as UTF-8.");
            case IOException failed -> WrongInput.file(file, "cannot be read: " + failed.getMessage());
            default -> WrongInput.row(file, Math.max(1, row), "is no CSV: " + cause.getMessage());
        };
    }

    /** The reader is ahead of the rows it hands out; so the place is looked for again. */
    private long rowOfWrongByte() {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            CharBuffer text = CharBuffer.allocate(1 << 13);
            while (decoder.decode(bytes, text, true).isOverflow()) {
                text.clear();
            }
            long rows = 1;
            for (int at = 0; at < bytes.position(); at++) {
                rows += bytes.get(at) == '\n' ? 1 : 0;
            }
            return rows;
        } catch (IOException gone) {
            return row;
        }
    }

    /** Complains of quotation marks of which one has no partner: from there on cells and rows are not what they seem. */
    public void refuseOddQuotes(long quotes) throws IOException {
        if (quotes % 2 == 1) {
            LoneQuote lone = LoneQuote.in(file);
            throw WrongInput.cell(file, lone.row(), lone.column(), lone.reason());
        }
    }
}
