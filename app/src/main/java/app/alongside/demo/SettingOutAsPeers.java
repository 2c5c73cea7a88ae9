package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.SettingGoals;
import app.alongside.relationships.goals.Taking;
import app.alongside.relationships.goals.TakingSteps;
import app.alongside.relationships.goals.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Lets peers set goals and take steps towards them, one after the other; some never do, some reach theirs. */
@Component
class SettingOutAsPeers {
    private static final int GOAL_PERCENT = 70;
    private static final int REACHED_PERCENT = 40;
    private static final int NEXT_STEP_PERCENT = 80;
    private static final int WEEKS = 13;

    private final Relationships relationships;
    private final SettingGoals setting;
    private final TakingSteps steps;
    private final Goals goals;

    SettingOutAsPeers(Relationships relationships, SettingGoals setting, TakingSteps steps, Goals goals) {
        this.relationships = relationships;
        this.setting = setting;
        this.steps = steps;
        this.goals = goals;
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
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Colleague peer = owner.equals(pair.one()) ? pair.other() : pair.one();
        String skill = owner.answers().wants().getFirst().skill();
        Goal goal = setting.set(
                pair.relationship(),
                pair.idOf(owner),
                new Wording(
                        pair.idOf(owner),
                        owner.answers().goals().getFirst(),
                        peer.name() + " sees a piece of real work and says what has changed",
                        "One hour a week, and " + peer.name() + " to ask",
                        "",
                        today.plusWeeks(WEEKS)));
        steps.add(goal, "Write down three questions about " + skill, new Taking(pair.idOf(owner), today.plusWeeks(2)));
        steps.add(goal, "Go through a real example together", new Taking(null, today.plusWeeks(6)));
        steps.add(goal, "Do one on my own, and show it", new Taking(pair.idOf(owner), today.plusWeeks(11)));
        planSteps(diary, pair, goal, now);
    }

    /** The shown pair has one step left, for whoever tries the demo. */
    private void planSteps(Diary diary, Pair pair, Goal goal, Instant now) {
        Dice dice = pair.dice("steps " + goal.wording().what());
        Instant first = now.plus(Duration.ofDays(dice.between(4, 13)));
        Instant second = first.plus(Duration.ofDays(dice.between(10, 24)));
        Instant last = second.plus(Duration.ofDays(dice.between(10, 30)));
        if (pair.isShown() || dice.chance(NEXT_STEP_PERCENT)) {
            diary.enter(first, () -> takeNext(pair, goal));
            if (pair.isShown() || dice.chance(NEXT_STEP_PERCENT)) {
                diary.enter(second, () -> takeNext(pair, goal));
                if (!pair.isShown() && dice.chance(REACHED_PERCENT)) {
                    diary.enter(last, () -> reach(pair, goal));
                }
            }
        }
    }

    private void takeNext(Pair pair, Goal goal) {
        if (isActive(pair)) {
            goals.find(pair.relationship(), goal.id()).orElseThrow().steps().stream()
                    .filter(step -> !step.isDone())
                    .findFirst()
                    .ifPresent(step -> steps.tick(goal, step.id()));
        }
    }

    private void reach(Pair pair, Goal goal) {
        takeNext(pair, goal);
        if (isActive(pair)) {
            setting.mark(goal, Goal.Status.REACHED);
        }
    }

    private boolean isActive(Pair pair) {
        return relationships.get(pair.relationship()).isActive();
    }
}
