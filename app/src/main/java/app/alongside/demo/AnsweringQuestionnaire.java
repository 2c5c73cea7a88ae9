package app.alongside.demo;

import app.alongside.calendar.Availabilities;
import app.alongside.calendar.WeeklyAvailability;
import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Colleague.Answers;
import app.alongside.demo.content.Colleague.SkillAnswer;
import app.alongside.demo.content.Dice;
import app.alongside.people.Offer;
import app.alongside.people.Profile.Depth;
import app.alongside.people.Profile.Preference;
import app.alongside.people.Profiles;
import app.alongside.people.QuickQuestions;
import app.alongside.people.SkillId;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the questionnaire as somebody at Northwind Rail would. */
@Component
class AnsweringQuestionnaire {
    private static final List<String> STYLE_QUESTIONS =
            List.of("plan", "detail", "talk", "pace", "challenge", "together");

    private final Profiles profiles;
    private final Skills skills;
    private final Availabilities availabilities;
    private final QuickQuestions questions;

    AnsweringQuestionnaire(Profiles profiles, Skills skills, Availabilities availabilities, QuickQuestions questions) {
        this.profiles = profiles;
        this.skills = skills;
        this.questions = questions;
        this.availabilities = availabilities;
    }

    @Transactional
    public void answer(PersonId person, Colleague colleague) {
        Answers answers = colleague.answers();
        profiles.saveOffers(
                person,
                answers.offers().stream()
                        .map(offer -> new Offer(skill(offer), offer.level()))
                        .toList());
        profiles.saveWants(
                person,
                answers.wants().stream()
                        .map(want -> new Want(skill(want), want.level(), want.target()))
                        .toList());
        profiles.saveInterests(person, answers.interests());
        profiles.saveGoals(person, answers.goals());
        profiles.saveChallenges(person, answers.challenges());
        saveManner(person, colleague);
        availabilities.save(
                person,
                WeeklyAvailability.parse(
                        answers.availability(), ZoneId.of(colleague.job().zone())));
    }

    private void saveManner(PersonId person, Colleague colleague) {
        Answers answers = colleague.answers();
        Dice dice = Dice.about("manner", colleague.number());
        profiles.saveDepth(
                person, dice.oneOf(List.of(Depth.INFORMATION, Depth.COLLEGIAL, Depth.COLLEGIAL, Depth.SPECIAL)));
        profiles.savePreference(
                person,
                dice.oneOf(List.of(Preference.SIMILAR, Preference.DIFFERENT, Preference.DIFFERENT, Preference.NONE)));
        profiles.saveWorkingStyle(person, style(answers.style()));
        profiles.saveCapacity(person, answers.partners(), answers.hoursPerMonth());
        profiles.saveBio(person, answers.bio());
        questions.save(person, Dice.about("quick questions", colleague.number()).oneOf(List.of(0, 0, 2, 4)));
    }

    private static Map<String, Integer> style(List<Integer> given) {
        Map<String, Integer> style = new HashMap<>();
        for (int question = 0; question < STYLE_QUESTIONS.size(); question++) {
            style.put(STYLE_QUESTIONS.get(question), given.get(question));
        }
        return style;
    }

    private SkillId skill(SkillAnswer answer) {
        return skills.findByName(answer.skill()).orElseThrow().id();
    }
}
