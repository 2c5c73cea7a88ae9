package app.alongside.relationships.prompts;

/** Names a prompt: a short key in our own bank, an id for what people added. */
public record PromptKey(String value) {
    public PromptKey {
        if (!value.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("A prompt's key has letters, digits and hyphens: " + value);
        }
    }

    /** Reads a key as it stands in an address. */
    public static PromptKey of(String text) {
        return new PromptKey(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
