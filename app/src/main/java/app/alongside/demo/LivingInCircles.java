package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.platform.PersonId;
import app.alongside.programmes.Programme;
import app.alongside.relationships.circles.BeginningCircles;
import app.alongside.relationships.circles.Circle;
import app.alongside.relationships.circles.JoiningCircles;
import app.alongside.relationships.circles.Plan;
import app.alongside.relationships.circles.Plan.Cadence;
import app.alongside.relationships.circles.ProposingCircles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets two circles gather in the exchange of engineers: one that has met for a while, and one that others can join. */
@Component
class LivingInCircles {
    private static final int OTHERS = 5;
    private static final List<String> BROUGHT = List.of(
            "Hazard logs that people actually read",
            "Structuring an argument",
            "Balise groups and their hazards",
            "Evidence from automated tests",
            "Traces from requirement to test");

    private final ProposingCircles proposing;
    private final JoiningCircles joining;
    private final BeginningCircles beginning;
    private final MeetingInCircles meeting;

    LivingInCircles(
            ProposingCircles proposing, JoiningCircles joining, BeginningCircles beginning, MeetingInCircles meeting) {
        this.proposing = proposing;
        this.joining = joining;
        this.beginning = beginning;
        this.meeting = meeting;
    }

    /** Where the circles gather, and with whom. */
    record Setting(Programme programme, Staff staff, List<Colleague> joiners, Instant start, Instant now) {
        /** Those who are not on stage elsewhere, always the same. */
        List<PersonId> others() {
            return joiners.stream()
                    .filter(person -> !DemoAccount.has(person.email()))
                    .limit(OTHERS)
                    .map(staff::idOf)
                    .toList();
        }
    }

    void plan(Diary diary, Setting setting) {
        if (setting.others().size() < OTHERS) {
            return;
        }
        diary.enter(setting.start().plus(Duration.ofDays(9)), () -> gather(diary, setting));
        diary.enter(setting.now().minus(Duration.ofDays(6)), () -> propose(setting));
    }

    private void gather(Diary diary, Setting setting) {
        List<PersonId> others = setting.others();
        PersonId host = others.getFirst();
        Plan plan = new Plan(
                "Hazard logs in daylight",
                "Each of us brings a page of real work, unfinished, and we look for the gap before a reviewer does.",
                Cadence.MONTHLY,
                "Wednesdays after lunch, Lisbon time",
                6);
        Circle circle = proposing.propose(setting.programme().id(), host, plan, BROUGHT.getFirst());
        List<PersonId> joiners = List.of(
                setting.staff().idOf(DemoAccount.WANJIRU),
                setting.staff().idOf(DemoAccount.INES),
                others.get(1),
                others.get(2));
        for (int number = 0; number < joiners.size(); number++) {
            joining.join(circle.id(), joiners.get(number), BROUGHT.get(number + 1));
        }
        beginning.begin(circle.id(), host);
        List<PersonId> members =
                Stream.concat(Stream.of(host), joiners.stream()).toList();
        meeting.plan(diary, new MeetingInCircles.Round(circle.id().relationship(), members), setting.now());
    }

    private void propose(Setting setting) {
        List<PersonId> others = setting.others();
        Plan plan = new Plan(
                "Explaining signalling to everybody else",
                "Once a fortnight one of us explains a drawing to the rest, and the rest say honestly where they got lost.",
                Cadence.FORTNIGHTLY,
                "Tuesday mornings",
                5);
        Circle circle = proposing.propose(setting.programme().id(), others.get(3), plan, "Interlocking tables");
        joining.join(circle.id(), others.get(4), "A layman’s questions about train control");
    }
}
