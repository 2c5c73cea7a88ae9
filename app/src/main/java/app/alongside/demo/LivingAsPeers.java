package app.alongside.demo;

import app.alongside.demo.content.Dice;
import app.alongside.relationships.EndingRelationships;
import app.alongside.relationships.Relationship;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lives a relationship from its first day; now and then somebody ends one. */
@Component
class LivingAsPeers {
    private static final int END_PERCENT = 3;

    private final BeginningAsPeers beginning;
    private final SettingOutAsPeers settingOut;
    private final MeetingAsPeers meeting;
    private final TalkingAsPeers talking;
    private final TakingStockAsPeers takingStock;
    private final EndingRelationships ending;

    LivingAsPeers(
            BeginningAsPeers beginning,
            SettingOutAsPeers settingOut,
            MeetingAsPeers meeting,
            TalkingAsPeers talking,
            TakingStockAsPeers takingStock,
            EndingRelationships ending) {
        this.beginning = beginning;
        this.settingOut = settingOut;
        this.meeting = meeting;
        this.talking = talking;
        this.takingStock = takingStock;
        this.ending = ending;
    }

    void plan(Diary diary, Staff staff, Relationship relationship) {
        Pair pair = Pair.of(relationship, staff);
        Dice dice = pair.dice("life");
        Instant begun = relationship.startedAt();
        beginning.plan(diary, pair, begun);
        settingOut.plan(diary, pair, begun);
        meeting.plan(diary, pair, begun.plus(Duration.ofHours(dice.between(10, 80))));
        talking.plan(diary, pair, begun);
        takingStock.plan(diary, pair, begun);
        if (!pair.isShown() && dice.chance(END_PERCENT)) {
            diary.enter(
                    begun.plus(Duration.ofDays(dice.between(20, 50))),
                    () -> ending.end(pair.relationship(), pair.idOf(pair.one())));
        }
    }
}
