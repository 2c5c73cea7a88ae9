package app.alongside.people.answers;

import app.alongside.people.Offer;
import app.alongside.people.SkillId;
import app.alongside.people.Want;
import app.alongside.people.answers.SkillChoices.Choice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads the lists of offers and wants out of their forms: the rows as they stand, one removed, raised or added. The
 * button that removes is not called so: a control's name hides the form's own method of that name from every script.
 */
@Component
class SkillAnswers {
    private static final int LEVEL_OF_A_NEW_OFFER = 4;
    private static final int STEPS_OF_A_NEW_WANT = 2;

    private final SkillChoices choices;

    SkillAnswers(SkillChoices choices) {
        this.choices = choices;
    }

    List<Offer> offers(SkillForm form, Choice choice) {
        return listSkills(form, choice).stream()
                .map(skill -> new Offer(skill, level(form, "level-" + skill, LEVEL_OF_A_NEW_OFFER)))
                .toList();
    }

    /** A target below where one is moves up to it. */
    List<Want> wants(SkillForm form, Choice choice) {
        List<Want> wants = new ArrayList<>();
        for (SkillId skill : listSkills(form, choice)) {
            int now = level(form, "now-" + skill, 1);
            int target = level(form, "target-" + skill, Math.min(5, now + STEPS_OF_A_NEW_WANT));
            wants.add(new Want(skill, now, Math.max(now, target)));
        }
        return wants;
    }

    private Set<SkillId> listSkills(SkillForm form, Choice choice) {
        List<SkillId> skills = new ArrayList<>();
        for (String id : form.all("skill")) {
            choices.known(id).ifPresent(skills::add);
        }
        choices.known(form.first("without")).ifPresent(skills::remove);
        Optional<SkillId> raised = choices.known(form.first("raise"));
        raised.ifPresent(skill -> raise(skills, skill));
        if (choice instanceof Choice.Clear(SkillId added)) {
            skills.add(added);
        }
        return new LinkedHashSet<>(skills);
    }

    private static void raise(List<SkillId> skills, SkillId skill) {
        int place = skills.indexOf(skill);
        if (place > 0) {
            skills.remove(place);
            skills.add(place - 1, skill);
        }
    }

    private static int level(SkillForm form, String field, int otherwise) {
        String text = form.first(field);
        return text.matches("[1-5]") ? Integer.parseInt(text) : otherwise;
    }
}
