package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.Taking;
import app.alongside.relationships.goals.TakingSteps;
import app.alongside.relationships.goals.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Lets peers set goals with their first steps; some never do, some reach theirs. */
@Component
class SettingOutAsPeers {
    private static final int GOAL_PERCENT = 70;
    private static final int REACHED_PERCENT = 30;

    private final Relationships relationships;
    private final SettingGoals goals;
    private final TakingSteps steps;

    SettingOutAsPeers(Relationships relationships, SettingGoals goals, TakingSteps steps) {
        this.relationships = relationships;
        this.goals = goals;
        this.steps = steps;
    }

    void plan(Diary diary, Pair pair, Instant begun) {
        for (Colleague member : pair.members()) {
            Dice dice = pair.dice("goal " + member.number());
            Instant day = begun.plus(Duration.ofHours(dice.between(100, 400)));
            if (pair.isShown() || dice.chance(GOAL_PERCENT)) {
                diary.enter(day, () -> set(diary, pair, member, day));
            }
        }
    }

    private void set(Diary diary, Pair pair, Colleague owner, Instant now) {
        if (!isActive(pair)) {
            return;
        }
        Dice dice = pair.dice("steps " + owner.number());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Colleague peer = owner.equals(pair.one()) ? pair.other() : pair.one();
        String skill = owner.answers().wants().getFirst().skill();
        Goal goal = goals.set(
                pair.relationship(),
                pair.idOf(owner),
                new Wording(
                        pair.idOf(owner),
                        owner.answers().goals().getFirst(),
                        peer.name() + " sees a piece of real work and says what has changed",
                        "One hour a week, and " + peer.name() + " to ask",
                        "",
                        today.plusWeeks(8)));
        steps.add(goal, "Write down three questions about " + skill, new Taking(pair.idOf(owner), today.plusWeeks(2)));
        steps.add(goal, "Go through a real example together", new Taking(null, today.plusWeeks(4)));
        if (!pair.isShown() && dice.chance(REACHED_PERCENT)) {
            diary.enter(now.plus(Duration.ofDays(dice.between(30, 60))), () -> reach(pair, goal));
        }
    }

    private void reach(Pair pair, Goal goal) {
        if (isActive(pair)) {
            goals.mark(goal, Goal.Status.REACHED);
        }
    }

    private boolean isActive(Pair pair) {
        return relationships.get(pair.relationship()).isActive();
    }
}
