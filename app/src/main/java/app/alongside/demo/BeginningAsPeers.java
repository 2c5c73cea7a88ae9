package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.relationships.Relationships;
import app.alongside.relationships.agreement.Agreements;
import app.alongside.relationships.agreement.SigningAgreements;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets new peers sign their agreement; a few never do. */
@Component
class BeginningAsPeers {
    private static final int SIGN_PERCENT = 92;

    private final Relationships relationships;
    private final Agreements agreements;
    private final SigningAgreements signing;

    BeginningAsPeers(Relationships relationships, Agreements agreements, SigningAgreements signing) {
        this.relationships = relationships;
        this.agreements = agreements;
        this.signing = signing;
    }

    void plan(Diary diary, Pair pair, Instant begun) {
        Dice dice = pair.dice("agreement");
        if (pair.isShown() || dice.chance(SIGN_PERCENT)) {
            Instant first = begun.plus(Duration.ofHours(dice.between(3, 90)));
            diary.enter(first, () -> sign(pair, pair.one()));
            diary.enter(first.plus(Duration.ofHours(dice.between(1, 60))), () -> sign(pair, pair.other()));
        }
    }

    private void sign(Pair pair, Colleague member) {
        if (relationships.get(pair.relationship()).isActive()) {
            int version = agreements.get(pair.relationship()).version();
            signing.sign(pair.relationship(), pair.idOf(member), version);
        }
    }
}
