package app.alongside.people.sheets;

import app.alongside.identity.EmailAddress;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What single cells look like, coming in and going out. */
public final class Cells {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n\u0000].*", Pattern.DOTALL);
    private static final Pattern DEFUSED = Pattern.compile("^'[=+\\-@\t\r].*", Pattern.DOTALL);

    private Cells() {}

    /** A cell as it is meant: without space around it, and without the mark that kept it from being a formula. */
    public static String clean(String cell) {
        String bare = cell.replace('\u00A0', ' ').strip();
        return bare.startsWith("'") && DEFUSED.matcher(bare).matches() ? bare.substring(1) : bare;
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    public static boolean isEmail(String cell) {
        return cell.indexOf('@') > 0 && EmailAddress.find(cell).isPresent();
    }

    /** The entries of a list in one cell. */
    public static List<String> list(String cell, String separators) {
        return Arrays.stream(cell.split(separators))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .distinct()
                .toList();
    }
}
