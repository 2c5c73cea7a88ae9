package app.alongside.care.web;

import app.alongside.care.web.ConversationScreen.Typed;

/** Whether an answer can be sent as it was typed. */
final class Answering {
    private Answering() {}

    static boolean isRefused(String words) {
        return words.isBlank() || words.length() > ConcernForm.LONGEST;
    }

    /** What was typed, with what is wrong about it. */
    static Typed typed(String words) {
        return new Typed(words, words.isBlank() ? "WORDS" : "TOO_LONG");
    }
}
