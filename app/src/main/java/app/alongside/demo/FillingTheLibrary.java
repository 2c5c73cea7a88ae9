package app.alongside.demo;

import app.alongside.identity.Account;
import app.alongside.identity.Accounts;
import app.alongside.learning.ResourceKey;
import app.alongside.learning.contributions.Contributing;
import app.alongside.learning.contributions.Contribution.About;
import app.alongside.learning.contributions.Contribution.Content;
import app.alongside.learning.contributions.Curating;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets Wanjiru add two things to the library: one is in it, the other waits for whoever looks at the demo as Helena. */
@Component
class FillingTheLibrary {
    private static final int FIRST = 1;
    private static final Content TABLE = new Content(
            "Evidence table",
            "Claim, evidence, who produced it, how far you’d trust it.",
            "",
            """
            Four columns, one row for each claim:

            - the claim, in one sentence somebody could disagree with
            - the evidence, and where it lies
            - who produced it, and when
            - how far you would trust it, from “I was there” to “somebody said so”

            Fill in the last column first. It shows where to ask.
            """,
            5,
            new About(Set.of("work"), List.of()));

    private static final Content TALK = new Content(
            "Watching someone else’s review",
            "Two engineers talk through a real hazard review, pausing where it went wrong.",
            "https://talks.northwindrail.example/hazard-review",
            "",
            8,
            new About(Set.of("work", "review"), List.of()));

    private final Contributing contributing;
    private final Curating curating;
    private final Accounts accounts;

    FillingTheLibrary(Contributing contributing, Curating curating, Accounts accounts) {
        this.contributing = contributing;
        this.curating = curating;
        this.accounts = accounts;
    }

    void plan(Diary diary, Staff staff, Instant now) {
        diary.enter(now.minus(Duration.ofDays(30)), () -> {
            ResourceKey table = offer(staff, TABLE);
            accounts.findByEmail(DemoAccount.HELENA.email())
                    .map(Account::id)
                    .ifPresent(helena -> curating.approve(helena.value(), table, FIRST));
        });
        diary.enter(now.minus(Duration.ofDays(2)), () -> offer(staff, TALK));
    }

    private ResourceKey offer(Staff staff, Content content) {
        ResourceKey added = contributing.add(staff.idOf(DemoAccount.WANJIRU), content);
        contributing.offer(staff.idOf(DemoAccount.WANJIRU), added);
        return added;
    }
}
