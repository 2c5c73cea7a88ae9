package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.NorthwindRail;
import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.SettingUp;
import app.alongside.identity.SettingUp.FirstAdministrator;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.time.ApplicationClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Makes the demo organisation: founds it in the past and lives through what has happened there since. */
@Component
class MakingNorthwindRail {
    private static final Duration AGE = Duration.ofDays(100);

    private final SettingUp settingUp;
    private final DemoRuns runs;
    private final OpeningDemoAccounts accounts;
    private final Clock clock;

    MakingNorthwindRail(SettingUp settingUp, DemoRuns runs, OpeningDemoAccounts accounts, Clock clock) {
        this.settingUp = settingUp;
        this.runs = runs;
        this.accounts = accounts;
        this.clock = clock;
    }

    void make() {
        make(NorthwindRail.SLUG, NorthwindRail.FULL_SIZE);
    }

    /** Makes it under another name in the address and of another size: for tests. */
    Account make(String slug, int size) {
        Narrator narrator = new Narrator();
        narrator.say("Making the demo organisation, " + NorthwindRail.NAME + ". This takes about a minute, once.");
        Instant now = clock.instant();
        List<Colleague> people = NorthwindRail.hire(size, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Account founder = found(slug, now.minus(AGE));
        CurrentOrganisation.run(founder.organisationId(), () -> {
            ApplicationClock.at(now.minus(AGE), accounts::open);
            runs.noteEnd();
        });
        narrator.done("Ready: " + people.size() + " people.");
        return founder;
    }

    private Account found(String slug, Instant moment) {
        FirstAdministrator administrator = new FirstAdministrator(
                "Northwind IT", new EmailAddress("it@northwindrail.example"), Locale.UK, ZoneId.of("Europe/London"));
        Account[] founder = new Account[1];
        ApplicationClock.at(
                moment, () -> founder[0] = settingUp.create(slug, NorthwindRail.NAME, administrator, runs::noteStart));
        return founder[0];
    }
}
