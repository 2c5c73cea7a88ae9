package app.alongside.matching.cli;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180, UTF-8) read cell by cell from the read buffer, its columns found by the names in the first row, in
 * any order. Columns of other names are warned of and passed over.
 */
final class CsvFile {
    /** Takes the wanted cells of each row, in the order of the file's columns, then the end of the row. */
    interface Rows {
        void cell(int column, char[] text, int offset, int length);

        void endOfRow();
    }

    private final Path file;
    private final List<String> wanted;
    private final Consumer<String> warnings;
    private long row;
    private boolean headed;

    CsvFile(Path file, List<String> wanted, Consumer<String> warnings) {
        this.file = file;
        this.wanted = wanted;
        this.warnings = warnings;
    }

    /** Reads everything, and returns the SHA-256 of the file in hexadecimal digits. */
    String read(Rows rows) {
        try (CountingInput input = new CountingInput(Files.newInputStream(file));
                Reader text = input.text();
                CsvReader<Boolean> reader = CsvReader.builder()
                        .detectBomHeader(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(new Cells(rows), text)) {
            reader.forEach(done -> {});
            if (!headed) {
                throw WrongInput.cell(
                        file,
                        1,
                        wanted.getFirst(),
                        "is missing: the file is empty; its first row names the columns " + String.join(",", wanted));
            }
            new CsvTrouble(file, row).refuseOddQuotes(input.quotes());
            return input.sha256();
        } catch (WrongInput told) {
            throw told;
        } catch (CsvParseException | UncheckedIOException | IOException failed) {
            throw new CsvTrouble(file, row).told(failed);
        }
    }

    /** The cell of that column in the row being read is wrong. */
    WrongInput wrongCell(int column, String reason) {
        return WrongInput.cell(file, row, wanted.get(column), reason);
    }

    /** The row being read is wrong as a whole. */
    WrongInput wrongRow(String reason) {
        return WrongInput.row(file, row, reason);
    }

    /** Passes cells on; the first row tells which. */
    private final class Cells extends AbstractBaseCsvCallbackHandler<Boolean> {
        private final Rows rows;
        private final Header header = new Header(file, wanted);
        private int seen;

        Cells(Rows rows) {
            this.rows = rows;
        }

        @Override
        protected void handleBegin(long line) {
            row = line;
            seen = 0;
        }

        @Override
        protected void handleField(int field, char[] text, int offset, int length, boolean quoted) {
            if (!headed) {
                header.add(new String(text, offset, length));
                return;
            }
            if (field == header.size()) {
                throw wrongRow("has more cells than the %s of the first row. Maybe a comma is not in quotes."
                        .formatted(Count.of(field, "column")));
            }
            int column = header.columnAt(field);
            if (column >= 0) {
                seen++;
                rows.cell(column, text, offset, length);
            }
        }

        @Override
        protected @Nullable Boolean buildRecord() {
            if (getRecordType() != RecordType.DATA) {
                return null;
            }
            if (!headed) {
                headed = true;
                header.close(warnings);
            } else if (seen < wanted.size()) {
                throw wrongRow("has %s, and so misses one of the columns %s"
                        .formatted(Count.of(getFieldCount(), "cell"), String.join(",", wanted)));
            } else {
                rows.endOfRow();
            }
            return Boolean.TRUE;
        }
    }
}
