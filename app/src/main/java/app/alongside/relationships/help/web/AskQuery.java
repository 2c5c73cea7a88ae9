package app.alongside.relationships.help.web;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to ask about.
 *
 * @param pick a skill's id
 * @param add words that may name a skill
 * @param colleague whom they would like to ask, where they come from that person
 */
public record AskQuery(String pick, String add, String colleague) {
    private static final int LONGEST = 200;

    public AskQuery(@Nullable String pick, @Nullable String add, @Nullable String colleague) {
        this.pick = clean(pick);
        this.add = clean(add);
        this.colleague = clean(colleague);
    }

    private static String clean(@Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
    }
}
