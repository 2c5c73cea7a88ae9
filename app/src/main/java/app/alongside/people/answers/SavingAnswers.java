package app.alongside.people.answers;

import static app.alongside.people.answers.SkillForm.first;

import app.alongside.people.Offer;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.Want;
import app.alongside.people.answers.Outcome.Refused;
import app.alongside.people.answers.Outcome.Unclear;
import app.alongside.people.answers.SkillChoices.Choice;
import app.alongside.platform.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Saves the answers that a form carries, each by itself: one that is wrong keeps none of the others from being saved. */
@Component
class SavingAnswers {
    /** The answers that somebody may simply not have given yet. */
    private static final Set<String> CHOICES = Set.of("depth", "preference");

    private final Profiles profiles;
    private final PlainAnswers plain;
    private final SkillAnswers skills;
    private final SkillChoices choices;

    SavingAnswers(Profiles profiles, PlainAnswers plain, SkillAnswers skills, SkillChoices choices) {
        this.profiles = profiles;
        this.plain = plain;
        this.skills = skills;
        this.choices = choices;
    }

    /** Every answer that the form says it holds, in its order, and what became of it. */
    Map<String, Outcome> saveAll(PersonId person, MultiValueMap<String, String> form) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (String answer : form.getOrDefault("answer", List.of())) {
            if (Answers.NAMES.contains(answer) && (!CHOICES.contains(answer) || form.containsKey(answer))) {
                outcomes.put(answer, save(answer, person, form));
            }
        }
        return outcomes;
    }

    /** One answer of those in the form. */
    Outcome save(String answer, PersonId person, MultiValueMap<String, String> form) {
        return switch (answer) {
            case "offers", "wants" -> saveSkills(person, new SkillForm(answer, form));
            default ->
                plain.save(answer, person, form)
                        .<Outcome>map(reason -> new Refused(first(form, fieldOf(answer)), reason))
                        .orElse(Outcome.SAVED);
        };
    }

    private static String fieldOf(String answer) {
        return answer.equals("capacity") ? "hours" : answer;
    }

    private Outcome saveSkills(PersonId person, SkillForm form) {
        String typed = form.first("add");
        if (!typed.isBlank() && !SkillChoices.isName(typed)) {
            return new Refused(typed, "people.answers.not-a-skill");
        }
        Choice choice = choices.of(form);
        boolean few = form.list().equals("offers")
                ? saveOffers(person, skills.offers(form, choice))
                : saveWants(person, skills.wants(form, choice));
        if (!few) {
            return new Refused("", "people.answers.too-many");
        }
        return choice instanceof Choice.Unclear(UnclearSkill skill) ? new Unclear(skill) : Outcome.SAVED;
    }

    private boolean saveOffers(PersonId person, List<Offer> offers) {
        if (offers.size() > Profile.MOST_SKILLS) {
            return false;
        }
        profiles.saveOffers(person, offers);
        return true;
    }

    private boolean saveWants(PersonId person, List<Want> wants) {
        if (wants.size() > Profile.MOST_SKILLS) {
            return false;
        }
        profiles.saveWants(person, wants);
        return true;
    }
}
