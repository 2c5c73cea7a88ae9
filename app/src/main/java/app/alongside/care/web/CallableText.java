package app.alongside.care.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the telephone numbers in a sentence, so that a phone can call them with one tap. */
public final class CallableText {
    private static final Pattern NUMBER = Pattern.compile("\\+\\d[\\d ()-]{5,}\\d");

    private CallableText() {}

    /**
     * A stretch of the sentence.
     *
     * @param address what a phone calls, as {@code tel:+441134960100}; empty where it is no number
     */
    public record Piece(String text, String address) {
        public boolean isNumber() {
            return !address.isEmpty();
        }
    }

    /** The whole sentence in pieces. Only international numbers, which begin with a plus, are told from other figures. */
    public static List<Piece> piecesOf(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher number = NUMBER.matcher(sentence);
        int end = 0;
        while (number.find()) {
            pieces.add(new Piece(sentence.substring(end, number.start()), ""));
            pieces.add(new Piece(
                    number.group(), "tel:" + number.group().replace("(0)", "").replaceAll("[ ()-]", "")));
            end = number.end();
        }
        pieces.add(new Piece(sentence.substring(end), ""));
        return pieces;
    }
}
