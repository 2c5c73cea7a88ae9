package app.alongside.relationships.sessions.web;

import app.alongside.people.Person;
import app.alongside.people.Profile;
import app.alongside.people.ProfilePanel;
import app.alongside.relationships.sessions.MonthOfSessions;
import app.alongside.relationships.sessions.MonthOfSessions.Taken;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How much of the hours somebody sets aside this month's sessions take, on their profile. */
@Component
public class MonthPanel implements ProfilePanel {
    private final MonthOfSessions sessions;

    MonthPanel(MonthOfSessions sessions) {
        this.sessions = sessions;
    }

    /**
     * The month so far and to come.
     *
     * @param limit the hours set aside for a month
     */
    public record MonthScreen(Taken taken, int limit) {
        public double given() {
            return hours(taken.given());
        }

        public double planned() {
            return hours(taken.planned());
        }

        public boolean isOver() {
            return hours(taken.whole()) > limit;
        }

        /** How far the bar is filled, of a hundred. */
        public int share() {
            return isOver() ? 100 : limit == 0 ? 0 : (int) Math.round(100 * hours(taken.whole()) / limit);
        }

        private static double hours(Duration time) {
            return time.toMinutes() / 60.0;
        }
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Panel show(Person person, Profile profile, Set<String> asked) {
        return new Panel(
                "relationships/sessions/web/month",
                new MonthScreen(sessions.find(person.id(), person.zone()), profile.hoursPerMonth()),
                Section.MAIN);
    }
}
