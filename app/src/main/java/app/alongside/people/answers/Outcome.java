package app.alongside.people.answers;

/** What became of an answer that was sent. */
sealed interface Outcome {
    /** It stands in the profile. */
    record Saved() implements Outcome {}

    /**
     * It cannot be so.
     *
     * @param typed what was typed
     * @param reason the key of the sentence that says why
     */
    record Refused(String typed, String reason) implements Outcome {}

    /** Everything else of it is saved; of this skill the person has to say which it is. */
    record Unclear(UnclearSkill skill) implements Outcome {}

    Outcome SAVED = new Saved();
}
