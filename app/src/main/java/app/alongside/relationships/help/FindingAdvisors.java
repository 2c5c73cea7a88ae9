package app.alongside.relationships.help;

import app.alongside.people.Offer;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.Profiles;
import app.alongside.people.QuickQuestions;
import app.alongside.people.QuickQuestions.Willing;
import app.alongside.people.Skill;
import app.alongside.people.SkillId;
import app.alongside.people.SkillLevel;
import app.alongside.people.Skills;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the colleagues who know more about a skill and have room for a question: they offer it, or a narrower one, at
 * Confident or above and at least a step above whoever asks, and neither of the two blocked the other. Whoever has been
 * asked least, measured by what they take, comes first: the order spreads the work and ranks nobody.
 */
@Component
public class FindingAdvisors {
    private final Skills skills;
    private final Profiles profiles;
    private final QuickQuestions questions;
    private final People people;
    private final AdvisorLimits limits;

    FindingAdvisors(Skills skills, Profiles profiles, QuickQuestions questions, People people, AdvisorLimits limits) {
        this.skills = skills;
        this.profiles = profiles;
        this.questions = questions;
        this.people = people;
        this.limits = limits;
    }

    /** Everybody whom {@code asker} could ask about the skill. */
    @Transactional(readOnly = true)
    public List<Advisor> list(PersonId asker, SkillId about) {
        List<SkillId> kinds =
                skills.listWithNarrower(about).stream().map(Skill::id).toList();
        int level = Math.max(SkillLevel.CONFIDENT.number(), ownLevel(asker, kinds) + 1);
        List<Willing> willing = questions.listWilling(kinds, level);
        List<PersonId> ids = willing.stream().map(Willing::person).toList();
        Set<PersonId> barred = limits.listBarred(asker, ids);
        Map<PersonId, Integer> lately = limits.countLately(ids);
        Map<PersonId, Person> known = people.mapByIds(ids);
        return willing.stream()
                .filter(one -> !barred.contains(one.person()))
                .filter(one -> lately.getOrDefault(one.person(), 0) < one.most())
                .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                        .map(person -> advisor(person, one, lately.getOrDefault(one.person(), 0))))
                .sorted(Comparator.comparingDouble(Advisor::share)
                        .thenComparing(advisor -> advisor.person().name())
                        .thenComparing(advisor -> advisor.person().id().toString()))
                .toList();
    }

    private static Advisor advisor(Person person, Willing willing, int lately) {
        return new Advisor(person, willing.level(), lately / (double) willing.most());
    }

    private int ownLevel(PersonId asker, List<SkillId> kinds) {
        Profile profile = profiles.get(asker);
        return Stream.concat(
                        profile.offers().stream()
                                .filter(offer -> kinds.contains(offer.skill()))
                                .map(Offer::level),
                        profile.wants().stream()
                                .filter(want -> kinds.contains(want.skill()))
                                .map(Want::now))
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
