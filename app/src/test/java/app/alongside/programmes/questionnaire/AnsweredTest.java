package app.alongside.programmes.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.WeeklyAvailability;
import app.alongside.people.Offer;
import app.alongside.people.Profile;
import app.alongside.people.SkillId;
import app.alongside.people.Want;
import app.alongside.platform.PersonId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    private static final PersonId AMA = new PersonId(UUID.randomUUID());
    private static final SkillId SKILL = new SkillId(UUID.randomUUID());
    private static final Optional<WeeklyAvailability> MONDAYS =
            Optional.of(WeeklyAvailability.parse("Mon 09:00-10:00", ZoneOffset.UTC));

    @Test
    void whoeverHasAnsweredNothingBeginsAtTheBeginning() {
        Answered nothing = new Answered(Profile.empty(AMA), Optional.empty());
        assertThat(nothing.firstOpen()).isEqualTo(Part.SKILLS);
        assertThat(nothing.listMissing())
                .extracting(Missing::key)
                .containsExactly(
                        "programmes.missing.offers", "programmes.missing.wants", "programmes.missing.availability");
    }

    @Test
    void goalsAndStyleMayBeLeftOutButAreAskedFirst() {
        Answered enough = new Answered(profile(1, 2), MONDAYS);
        assertThat(enough.listMissing()).isEmpty();
        assertThat(enough.firstOpen()).isEqualTo(Part.GOALS);
    }

    @Test
    void withoutRoomForAnybodyNobodyCanBeMatched() {
        assertThat(new Answered(profile(0, 0), MONDAYS).listMissing())
                .containsExactly(
                        new Missing(Part.LIMITS, "programmes.missing.partners"),
                        new Missing(Part.LIMITS, "programmes.missing.hours"));
    }

    @Test
    void anEmptyWeekIsNoAnswer() {
        Answered never = new Answered(profile(1, 2), Optional.of(WeeklyAvailability.none(ZoneOffset.UTC)));
        assertThat(never.has(Part.WHEN)).isFalse();
    }

    private static Profile profile(int partners, int hours) {
        Profile empty = Profile.empty(AMA);
        return new Profile(
                AMA,
                List.of(new Offer(SKILL, 4)),
                List.of(new Want(SKILL, 1, 3)),
                List.of(),
                List.of(),
                List.of(),
                empty.depth(),
                empty.prefers(),
                Map.of(),
                partners,
                hours,
                "");
    }
}
