package app.alongside.people.taxonomy.web;

import app.alongside.people.Skill;
import app.alongside.ui.FormErrors;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of the taxonomy.
 *
 * @param total how many skills there are
 * @param waiting suggestions that nobody has looked at
 * @param next the name after which the next page begins; empty on the last
 * @param typed a new skill's name that was refused
 */
public record SkillsScreen(
        String query,
        int total,
        List<Skill> waiting,
        List<Skill> skills,
        String next,
        String typed,
        FormErrors errors) {
    /** The address of the next page. */
    public String nextHref() {
        return "/coordinate/skills?after=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
