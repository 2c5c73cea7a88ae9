package app.alongside.people;

import java.util.UUID;

/** Names a skill of the organisation's taxonomy. */
public record SkillId(UUID value) {
    public static SkillId parse(String text) {
        return new SkillId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
