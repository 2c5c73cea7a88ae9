package app.alongside.learning.web;

import app.alongside.learning.Resource;
import app.alongside.learning.contributions.Contribution.About;
import app.alongside.learning.contributions.Contribution.Content;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Rendering;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something for the library, as it is typed.
 *
 * @param skills names of skills, with commas between
 */
public record ContributionForm(
        String title, String summary, String address, String text, String minutes, Set<String> stage, String skills) {
    static final ContributionForm EMPTY = new ContributionForm(null, null, null, null, "5", null, null);

    private static final int MOST_SKILLS = 3;

    public ContributionForm(
            @Nullable String title,
            @Nullable String summary,
            @Nullable String address,
            @Nullable String text,
            @Nullable String minutes,
            @Nullable Set<String> stage,
            @Nullable String skills) {
        this.title = clean(title);
        this.summary = clean(summary);
        this.address = clean(address);
        this.text = clean(text);
        this.minutes = clean(minutes);
        this.stage = stage == null
                ? Set.of()
                : stage.stream().filter(Resource.STAGES::contains).collect(Collectors.toUnmodifiableSet());
        this.skills = clean(skills);
    }

    /** What was typed the last time. */
    static ContributionForm of(Content content) {
        return new ContributionForm(
                content.title(),
                content.summary(),
                content.address(),
                content.text(),
                String.valueOf(content.minutes()),
                content.about().stages(),
                String.join(", ", content.about().skills()));
    }

    /** The names of skills, as they are typed. */
    List<String> listSkills() {
        return Stream.of(skills.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    Content content(List<String> known) {
        return new Content(title, summary, address, text, Integer.parseInt(minutes), new About(stage, known));
    }

    /** What is wrong with it, in the reader's language; for templates. */
    FormErrors errors(List<String> unknownSkills) {
        FormErrors errors = FormErrors.none();
        problems(unknownSkills).forEach(problem -> errors.add(problem.field(), problem.say()));
        return errors;
    }

    boolean isRefused(List<String> unknownSkills) {
        return !problems(unknownSkills).isEmpty();
    }

    /** Something wrong, the field it stands beside, and what its sentence needs to be told. */
    private record Problem(String field, String key, Object value) {
        String say() {
            return Rendering.t("learning.add.wrong." + key, value);
        }
    }

    private List<Problem> problems(List<String> unknownSkills) {
        return Stream.of(
                        when(
                                isTooLong(title, Content.LONGEST_TITLE) || title.isEmpty(),
                                "title",
                                "title",
                                Content.LONGEST_TITLE),
                        when(!address.isEmpty() && Content.findAddress(address) == null, "address", "address", 0),
                        when(address.isEmpty() && text.isEmpty(), "address", "nothing", 0),
                        when(isTooLong(summary, Content.LONGEST_SUMMARY), "summary", "long", Content.LONGEST_SUMMARY),
                        when(isTooLong(text, Content.LONGEST_TEXT), "text", "long", Content.LONGEST_TEXT),
                        when(!areMinutesFine(), "minutes", "minutes", Resource.LONGEST),
                        when(!unknownSkills.isEmpty(), "skills", "skills", String.join(", ", unknownSkills)),
                        when(listSkills().size() > MOST_SKILLS, "skills", "many-skills", MOST_SKILLS))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Problem> when(boolean wrong, String field, String key, Object value) {
        return wrong ? Stream.of(new Problem(field, key, value)) : Stream.empty();
    }

    private static boolean isTooLong(String text, int most) {
        return text.length() > most;
    }

    private boolean areMinutesFine() {
        return minutes.matches("[1-9][0-9]?") && Integer.parseInt(minutes) <= Resource.LONGEST;
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
