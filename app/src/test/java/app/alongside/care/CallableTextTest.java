package app.alongside.care;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.care.web.CallableText;
import app.alongside.care.web.CallableText.Piece;
import org.junit.jupiter.api.Test;

class CallableTextTest {
    @Test
    void aNumberCanBeCalledAndTheRestStaysText() {
        assertThat(CallableText.piecesOf("Call +44 (0)113 496-0100, day and night (24 hours)."))
                .containsExactly(
                        new Piece("Call ", ""),
                        new Piece("+44 (0)113 496-0100", "tel:+441134960100"),
                        new Piece(", day and night (24 hours).", ""));
    }

    @Test
    void figuresThatAreNoInternationalNumberStayText() {
        assertThat(CallableText.piecesOf("Room 1 234 567, from 9 to 17, C++ 12"))
                .allMatch(piece -> !piece.isNumber());
    }
}
