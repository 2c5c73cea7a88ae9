package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Fit;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.closing.Afterlife;
import app.alongside.relationships.closing.Part.Words;
import app.alongside.relationships.closing.Thanking;
import app.alongside.relationships.closing.WritingParts;
import app.alongside.relationships.fit.AnsweringWhetherItWorks;
import app.alongside.relationships.goals.GoalRating;
import app.alongside.relationships.goals.GoalRating.Moment;
import app.alongside.relationships.goals.Goals;
import app.alongside.relationships.goals.RatingGoals;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets peers say after two weeks whether it works. The shown pair also rates its goals at the midpoint, and one of the two
 * has written for the end, so that whoever tries the demo can close it.
 */
@Component
class TakingStockAsPeers {
    private static final int ANSWER_PERCENT = 55;
    private static final int WORKS_PERCENT = 86;
    private static final Duration ASKED_AFTER = Duration.ofDays(15);
    private static final Duration MIDPOINT = Duration.ofDays(50);
    private static final Duration LAST_WEEKS = Duration.ofDays(77);

    private final Relationships relationships;
    private final AnsweringWhetherItWorks fit;
    private final Goals goals;
    private final RatingGoals rating;
    private final WritingParts writing;
    private final Thanking thanking;

    TakingStockAsPeers(
            Relationships relationships,
            AnsweringWhetherItWorks fit,
            Goals goals,
            RatingGoals rating,
            WritingParts writing,
            Thanking thanking) {
        this.relationships = relationships;
        this.fit = fit;
        this.goals = goals;
        this.rating = rating;
        this.writing = writing;
        this.thanking = thanking;
    }

    void plan(Diary diary, Pair pair, Instant begun) {
        for (Colleague member : pair.members()) {
            Dice dice = pair.dice("fit " + member.number());
            if (pair.isShown() || dice.chance(ANSWER_PERCENT)) {
                Fit answer = pair.isShown() || dice.chance(WORKS_PERCENT) ? Fit.WORKS : Fit.UNSURE;
                Instant day = begun.plus(ASKED_AFTER).plus(Duration.ofHours(dice.between(1, 60)));
                enter(diary, pair, day, () -> fit.answer(pair.relationship(), pair.idOf(member), answer, ""));
            }
        }
        if (pair.isShown()) {
            enter(diary, pair, begun.plus(MIDPOINT), () -> rate(pair, pair.one(), 3));
            enter(diary, pair, begun.plus(MIDPOINT).plus(Duration.ofHours(20)), () -> rate(pair, pair.other(), 4));
            enter(diary, pair, begun.plus(LAST_WEEKS), () -> write(pair));
        }
    }

    private void enter(Diary diary, Pair pair, Instant moment, Runnable deed) {
        diary.enter(moment, () -> {
            if (relationships.get(pair.relationship()).isActive()) {
                deed.run();
            }
        });
    }

    private void rate(Pair pair, Colleague by, int how) {
        rating.rate(
                pair.relationship(),
                goals.listFor(pair.relationship()).stream()
                        .map(goal -> new GoalRating(goal.id(), Moment.MIDPOINT, pair.idOf(by), how))
                        .toList());
    }

    private void write(Pair pair) {
        writing.finish(
                pair.relationship(),
                pair.idOf(pair.other()),
                new Words(
                        "We met almost every week, and I never once looked at the clock.",
                        "To say the claim first. And that a question helps more than my third example.",
                        Afterlife.COFFEE));
        thanking.thank(
                pair.relationship(),
                pair.idOf(pair.other()),
                "For the night you went through my page line by line, and laughed in the right places.");
    }
}
