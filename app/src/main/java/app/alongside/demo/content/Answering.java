package app.alongside.demo.content;

import app.alongside.demo.content.Colleague.Answers;
import app.alongside.demo.content.Colleague.Job;
import app.alongside.demo.content.Colleague.SkillAnswer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** How people of Northwind Rail answer: they offer what their department knows and want what others know. */
final class Answering {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri");
    private static final int STYLE_QUESTIONS = 6;
    private static final int LEVELS = 5;

    private final List<Department> departments;
    private final Sections.Section common = Sections.read("answers.txt").getFirst();

    Answering(List<Department> departments) {
        this.departments = departments;
    }

    Answers answersOf(int number, Job job, Site site) {
        List<SkillAnswer> offers = offers(number, job);
        return new Answers(
                offers,
                wants(number, job, offers),
                Dice.about("interests", number).some(3, common.list("interests")),
                Dice.about("goals", number)
                        .some(Dice.about("goal count", number).between(1, 2), common.list("goals")),
                Dice.about("challenges", number).some(2, common.list("challenges")),
                style(number),
                availability(number, site),
                Dice.about("partners", number).oneOf(List.of(1, 1, 1, 1, 2, 2)),
                Dice.about("hours", number).oneOf(List.of(2, 2, 2, 3, 4)),
                Dice.about("bio", number).oneOf(common.list("bios")));
    }

    private List<SkillAnswer> offers(int number, Job job) {
        Dice dice = Dice.about("offers", number);
        List<String> known = new ArrayList<>(
                dice.some(dice.between(2, 3), department(job.department()).skills()));
        known.addAll(dice.some(2, common.list("skills")));
        return known.stream()
                .distinct()
                .map(skill -> offer(skill, Math.clamp(job.level() + dice.between(0, 2), 2, LEVELS)))
                .toList();
    }

    private static SkillAnswer offer(String skill, int level) {
        return new SkillAnswer(skill, level, level);
    }

    private List<SkillAnswer> wants(int number, Job job, List<SkillAnswer> offers) {
        Dice dice = Dice.about("wants", number);
        List<String> wanted = new ArrayList<>(dice.some(3, common.list("skills")));
        wanted.addAll(dice.some(1, dice.oneOf(departments).skills()));
        wanted.addAll(dice.some(1, department(job.department()).skills()));
        List<String> own = offers.stream().map(SkillAnswer::skill).toList();
        return dice.shuffled(wanted).stream()
                .distinct()
                .filter(skill -> !own.contains(skill))
                .map(skill -> want(skill, dice.between(1, 3), dice))
                .toList();
    }

    private static SkillAnswer want(String skill, int now, Dice dice) {
        return new SkillAnswer(skill, now, Math.min(LEVELS, now + dice.between(1, 2)));
    }

    private static List<Integer> style(int number) {
        Dice dice = Dice.about("style", number);
        List<Integer> answers = new ArrayList<>();
        for (int question = 0; question < STYLE_QUESTIONS; question++) {
            answers.add(dice.between(1, LEVELS));
        }
        return List.copyOf(answers);
    }

    private static String availability(int number, Site site) {
        Dice dice = Dice.about("availability", number);
        List<String> free = new ArrayList<>();
        for (String day : DAYS) {
            if (dice.chance(75)) {
                LocalTime from = dice.chance(50)
                        ? site.opens().plusMinutes(30L * dice.between(0, 4))
                        : LocalTime.of(13, 0).plusMinutes(30L * dice.between(0, 4));
                LocalTime until = from.plusMinutes(30L * dice.between(3, 7));
                free.add("%s %s-%s".formatted(day, from, until.isAfter(site.closes()) ? site.closes() : until));
            }
        }
        return free.isEmpty() ? "Wed %s-%s".formatted(site.opens(), site.closes()) : String.join(";", free);
    }

    private Department department(String name) {
        return departments.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
