package app.alongside.demo;

import app.alongside.learning.ResourceKey;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.commitments.Commitment;
import app.alongside.relationships.commitments.Commitment.State;
import app.alongside.relationships.commitments.Intention;
import app.alongside.relationships.commitments.KeepingCommitments;
import app.alongside.relationships.commitments.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Lets Inês and Wanjiru say what they will do by a day: one is done and waits to be seen, the other is due today. */
@Component
class TryingThings {
    private final Relationships relationships;
    private final KeepingCommitments keeping;

    TryingThings(Relationships relationships, KeepingCommitments keeping) {
        this.relationships = relationships;
        this.keeping = keeping;
    }

    void plan(Diary diary, Staff staff, Instant now) {
        PersonId ines = staff.idOf(DemoAccount.INES);
        PersonId wanjiru = staff.idOf(DemoAccount.WANJIRU);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        diary.enter(
                now.minus(Duration.ofDays(6)),
                () -> between(ines, wanjiru, pair -> {
                    Commitment said = keeping.say(
                            pair.id(),
                            wanjiru,
                            new Intention(
                                    "Open the review with a question, and count to five",
                                    today.minusDays(2),
                                    new ResourceKey("questions-that-open")));
                    diary.enter(now.minus(Duration.ofDays(2)), () -> done(pair, said));
                }));
        diary.enter(
                now.minus(Duration.ofDays(3)),
                () -> between(
                        ines,
                        wanjiru,
                        pair -> keeping.say(
                                pair.id(),
                                ines,
                                new Intention(
                                        "Say at minute fifty how long we still have",
                                        today,
                                        new ResourceKey("keeping-the-hour")))));
    }

    private void done(Relationship pair, Commitment said) {
        keeping.mark(
                pair.id(),
                said.person(),
                new Progress(said.id(), State.TRIED, "Five is longer than you think. It worked."));
    }

    private void between(PersonId one, PersonId other, Consumer<Relationship> deed) {
        relationships.listFor(one).stream()
                .filter(relationship -> relationship.isActive() && !relationship.isCircle() && relationship.has(other))
                .findFirst()
                .ifPresent(deed);
    }
}
