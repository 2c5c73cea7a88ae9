package app.alongside.relationships.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes, Thursday suits me.\n\nSee you then!",
                "Yes, Thursday suits me.\r\n\r\nSee you then!\r\n",
                "Yes, Thursday suits me.\n\nSee you then!\n\n> -- ~ -- Write your answer above this line\n>\n> Hello",
                "Yes, Thursday suits me.\n\nSee you then!\n\nOn 14 May 2026 at 09:12, Alongside <a@b.test> wrote:\n\n> Hello\n> you",
                "Yes, Thursday suits me.\n\nSee you then!\n\nAm 14.05.2026 um 09:12 schrieb\nAlongside <a@b.test>:\n> Hello",
                "Yes, Thursday suits me.\n\nSee you then!\n\n-----Original Message-----\nFrom: Alongside\nHello",
                "Yes, Thursday suits me.\n\nSee you then!\n________________________________\nFrom: Alongside <a@b.test>\n",
                "Yes, Thursday suits me.\n\nSee you then!\n-- \nInês Carvalho, Signalling",
            })
    void keepsWhatWasWrittenAndLeavesOutWhatWasQuoted(String mail) {
        assertThat(ReplyText.of(mail)).isEqualTo("Yes, Thursday suits me.\n\nSee you then!");
    }

    @Test
    void aQuoteInTheMiddleIsPartOfTheAnswer() {
        assertThat(ReplyText.of("You asked:\n> When?\nThursday, I think."))
                .isEqualTo("You asked:\n> When?\nThursday, I think.");
    }

    @Test
    void aLineThatEndsInAColonIsNotTakenForAnIntroduction() {
        assertThat(ReplyText.of("Three things I would like:\n\n> Hello")).isEqualTo("Three things I would like:");
    }

    @Test
    void anAnswerOfNothingIsEmpty() {
        assertThat(ReplyText.of("\n\n> -- ~ -- Write your answer above this line\n> Hello"))
                .isEmpty();
        assertThat(ReplyText.of("")).isEmpty();
    }
}
