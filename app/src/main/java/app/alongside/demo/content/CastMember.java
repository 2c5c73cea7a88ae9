package app.alongside.demo.content;

import app.alongside.demo.content.Colleague.Answers;
import app.alongside.demo.content.Colleague.SkillAnswer;
import java.util.List;

/** One of the people whom the product's pictures show, with the skills and goals they are shown with. */
record CastMember(
        String name,
        String title,
        String site,
        String department,
        int level,
        List<SkillAnswer> offers,
        List<SkillAnswer> wants,
        List<String> goals) {

    /** In everybody's own zone, with room for a shared hour between Nairobi, Lisbon and São Paulo. */
    private static final String AVAILABILITY =
            "Mon 09:00-12:30;Tue 13:00-16:00;Wed 09:00-12:30;Thu 10:00-16:00;Fri 09:00-12:00";

    static List<CastMember> listAll() {
        return Sections.read("cast.txt").stream().map(CastMember::of).toList();
    }

    private static CastMember of(Sections.Section section) {
        return new CastMember(
                section.name(),
                section.get("title"),
                section.get("site"),
                section.get("department"),
                section.number("level"),
                section.list("offers").stream().map(CastMember::offer).toList(),
                section.list("wants").stream().map(CastMember::want).toList(),
                section.listIfThere("goals"));
    }

    Answers withOwnAnswers(Answers usual) {
        return new Answers(
                offers,
                wants,
                usual.interests(),
                goals.isEmpty() ? usual.goals() : goals,
                usual.challenges(),
                usual.style(),
                AVAILABILITY,
                2,
                usual.hoursPerMonth(),
                usual.bio());
    }

    private static SkillAnswer offer(String text) {
        int space = text.lastIndexOf(' ');
        int level = Integer.parseInt(text.substring(space + 1));
        return new SkillAnswer(text.substring(0, space), level, level);
    }

    private static SkillAnswer want(String text) {
        int space = text.lastIndexOf(' ');
        SkillAnswer now = offer(text.substring(0, space));
        return new SkillAnswer(now.skill(), now.level(), Integer.parseInt(text.substring(space + 1)));
    }
}
