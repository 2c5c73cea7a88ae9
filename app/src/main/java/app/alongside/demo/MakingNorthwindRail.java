package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.NorthwindRail;
import app.alongside.identity.Account;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.SettingUp;
import app.alongside.identity.SettingUp.FirstAdministrator;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.platform.time.ApplicationClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Makes the demo organisation: founds it in the past and lives through what has happened there since. */
@Component
class MakingNorthwindRail {
    static final Duration AGE = Duration.ofDays(100);

    private final SettingUp settingUp;
    private final DemoRuns runs;
    private final Hiring hiring;
    private final OpeningDemoAccounts accounts;
    private final LivingThroughCohorts cohorts;

    MakingNorthwindRail(
            SettingUp settingUp,
            DemoRuns runs,
            Hiring hiring,
            OpeningDemoAccounts accounts,
            LivingThroughCohorts cohorts) {
        this.settingUp = settingUp;
        this.runs = runs;
        this.hiring = hiring;
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    /** Makes it with this name in its address and so many people, who have lived until {@code now}. */
    Account make(String slug, int size, Instant now) {
        Narrator narrator = new Narrator();
        narrator.say("Making the demo organisation, " + NorthwindRail.NAME + ". This takes about a minute, once.");
        List<Colleague> people = NorthwindRail.hire(size, LocalDate.ofInstant(now, ZoneOffset.UTC));
        Account founder = found(slug, now.minus(AGE));
        CurrentOrganisation.run(founder.organisationId(), () -> {
            ApplicationClock.at(now.minus(AGE), () -> {
                Staff staff = hiring.hire(people);
                accounts.open();
                accounts.nameCareContacts();
                narrator.done(people.size() + " people hired at five sites");
                cohorts.live(staff, now, narrator);
            });
            runs.noteEnd();
        });
        narrator.done(NorthwindRail.NAME + " is ready");
        return founder;
    }

    private Account found(String slug, Instant moment) {
        FirstAdministrator administrator = new FirstAdministrator(
                "Northwind IT", new EmailAddress("it@northwindrail.example"), Locale.UK, ZoneId.of("Europe/London"));
        AtomicReference<Account> founder = new AtomicReference<>();
        ApplicationClock.at(
                moment, () -> founder.set(settingUp.create(slug, NorthwindRail.NAME, administrator, runs::noteStart)));
        return founder.get();
    }
}
