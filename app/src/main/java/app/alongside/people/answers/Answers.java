package app.alongside.people.answers;

import app.alongside.people.Profile;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.ui.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every answer's fragment shows.
 *
 * @param skills the skills that the profile names, by id
 * @param back the page on which the fragment stands; without script one returns there
 * @param saved whether this answer was saved just now
 * @param unclear a skill that was typed but not recognised
 * @param typed what was typed and refused
 */
public record Answers(
        Profile profile,
        Map<SkillId, Skill> skills,
        String back,
        boolean saved,
        @Nullable UnclearSkill unclear,
        @Nullable String typed,
        FormErrors errors) {
    /** The names of all answers. */
    static final Set<String> NAMES = Set.of(
            "offers", "wants", "interests", "goals", "challenges", "depth", "preference", "style", "capacity", "bio");

    /** The questions about working style; each is answered from 1 to 5. */
    public static final List<String> STYLE_QUESTIONS =
            List.of("plan", "detail", "talk", "pace", "challenge", "together");

    /** The five steps of how well one knows a skill. */
    public static final List<Integer> LEVELS = List.of(1, 2, 3, 4, 5);

    public String nameOf(SkillId id) {
        return Optional.ofNullable(skills.get(id)).map(Skill::name).orElse("");
    }

    /** The lines of a list answer: as typed where they were refused, else as saved. */
    public String lines(List<String> saved) {
        return Objects.requireNonNullElseGet(typed, () -> String.join("\n", saved));
    }

    /** The working-style answer given, or 0. */
    public int style(String question) {
        return profile.workingStyle().getOrDefault(question, 0);
    }

    /** The same, said to be saved. */
    public Answers asSaved() {
        return new Answers(profile, skills, back, true, null, null, errors);
    }

    Answers asking(UnclearSkill skill) {
        return new Answers(profile, skills, back, saved, skill, null, errors);
    }

    Answers refusing(String text, FormErrors reasons) {
        return new Answers(profile, skills, back, false, null, text, reasons);
    }
}
