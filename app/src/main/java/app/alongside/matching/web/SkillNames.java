package app.alongside.matching.web;

import java.util.Map;

/** The names of skills by id. */
public record SkillNames(Map<String, String> byId) {
    /** A skill's name; a skill that was removed since has none. */
    public String of(String id) {
        return byId.getOrDefault(id, "–");
    }
}
