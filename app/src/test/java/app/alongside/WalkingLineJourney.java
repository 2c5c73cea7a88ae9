package app.alongside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.alongside.identity.EmailAddress;
import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import app.alongside.identity.SettingUp;
import app.alongside.people.People;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.programmes.Programmes;
import app.alongside.testing.BrowserJourney;
import app.alongside.testing.Mailbox;
import app.alongside.testing.SettableClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole line, from the set-up link of an empty installation to the indicators, as the people on it walk it. */
class WalkingLineJourney extends BrowserJourney {
    private static final String PEOPLE = """
            Name,Email,Job title,Department,Location,Time zone,Languages
            Ama Mensah,ama@walk.test,Engineer,Pumps,Lisbon,Europe/Lisbon,English
            Ravi Kulkarni,ravi@walk.test,Analyst,Planning,Pune,Asia/Kolkata,English
            Zoë Brandt,zoe@walk.test,Designer,Digital,Leeds,Europe/London,English
            Tom Okafor,tom@walk.test,Buyer,Purchasing,Leeds,Europe/London,English
            Lea Novak,lea@walk.test,Lawyer,Contracts,Leeds,Europe/London,English
            Nobody,not-an-address,Clerk,Planning,Pune,Asia/Kolkata,English
            """;

    @Autowired
    SettingUp settingUp;

    @Autowired
    Organisations directory;

    @Autowired
    People people;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures enrolments;

    @Autowired
    SettableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void fromTheSetUpLinkToTheIndicators() {
        clock.set(Instant.parse("2027-05-17T08:00:00Z"));
        Page rosa = open();
        createTheOrganisation(rosa);
        importPeople(rosa);
        String page = designAndPublish(rosa);
        String overview = rosa.url();

        Page ama = open();
        join(ama, page, "ama@walk.test");
        answer(
                ama,
                List.of("Data analysis", "Facilitating meetings"),
                "Presenting",
                List.of("09:00", "10:00", "11:00"));
        Page ravi = open(Screen.PHONE, ColorScheme.DARK, true);
        join(ravi, page, "ravi@walk.test");
        answer(ravi, List.of("Presenting", "Negotiation"), "Data analysis", List.of("14:00", "15:00", "16:00"));

        match(rosa, overview);
        accept(ama, "ama@walk.test");
        heading(ama, "You said yes").waitFor();
        accept(ravi, "ravi@walk.test");
        String workspace = sign(ama, "Ravi");
        sign(ravi, "Ama");
        setAGoal(ama, workspace);
        agreeASession(ama, ravi, workspace);

        clock.set(Instant.parse("2027-05-25T12:00:00Z"));
        sayHowItWas(ama);
        sayHowItWas(ravi);

        rosa.navigate(overview);
        assertThat(rosa.getByText("Figures appear once five people have joined"))
                .isVisible();
        threeMoreJoin();
        rosa.reload();
        assertThat(rosa.getByText("Figures appear once five people have joined"))
                .isHidden();
        assertAccessible(rosa);
    }

    private void createTheOrganisation(Page rosa) {
        rosa.navigate("/set-up/" + settingUp.createLink());
        assertAccessible(rosa);
        rosa.getByLabel("Your organisation’s name").fill("Walking Line");
        rosa.getByLabel("Your name").fill("Rosa Lindqvist");
        rosa.getByLabel("Your work email").fill("rosa@walk.test");
        rosa.getByLabel("A password").fill("a calm quiet harbour");
        button(rosa, "Create the organisation").click();
        assertThat(heading(rosa, "No programme yet")).isVisible();
        assertAccessible(rosa);
    }

    private void importPeople(Page rosa) {
        rosa.navigate("/coordinate/people/imports");
        assertAccessible(rosa);
        rosa.locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", PEOPLE.getBytes(StandardCharsets.UTF_8)));
        button(rosa, "Read this file").click();
        button(rosa, "Check the rows").click();
        button(rosa, "Import 5 people").click();
        link(rosa, "See everyone").click();
        assertThat(rosa.getByText("Ravi Kulkarni")).isVisible();
        assertAccessible(rosa);
    }

    /** The path of the programme's public page; the coordinator stands on its overview. */
    private String designAndPublish(Page rosa) {
        rosa.navigate("/coordinate/programmes/new");
        assertAccessible(rosa);
        rosa.getByLabel("What is it called?").fill("Peer pairs on the line");
        rosa.getByLabel("When does it start?").fill("2027-05-18");
        button(rosa, "Create the draft").click();
        assertAccessible(rosa);
        button(rosa, "Publish").click();
        Locator page = rosa.locator("a[href*='/p/']").first();
        page.waitFor();
        return page.getAttribute("href").replaceFirst("^https?://[^/]+", "");
    }

    private void join(Page page, String path, String email) {
        page.navigate(path);
        assertAccessible(page);
        link(page, "Join").first().click();
        page.getByLabel("Work email").fill(email);
        button(page, "Email me a sign-in link").click();
        page.navigate(Mailbox.linkIn(Mailbox.waitFor(email, "sign in")));
        button(page, "Sign in").click();
        assertAccessible(page);
        page.getByLabel("I have read this and agree").check();
        button(page, "Join").click();
        page.waitForURL("**/questionnaire/skills");
    }

    private void answer(Page page, List<String> offers, String want, List<String> hours) {
        for (int i = 0; i < offers.size(); i++) {
            pick(page, "offers", offers.get(i), i + 1);
        }
        pick(page, "wants", want, 1);
        assertAccessible(page);
        button(page, "Continue").click();
        page.getByLabel("What would you like to be true by the end?").fill("Chair the works meeting");
        page.getByLabel("What gets in your way at the moment?").focus();
        assertThat(page.locator("#goals-saved")).containsText("Saved");
        button(page, "Continue").click();
        button(page, "Continue").click();
        page.waitForURL("**/questionnaire/when");
        int free = 0;
        for (String day : List.of("Mon", "Tue", "Wed")) {
            for (String hour : hours) {
                page.getByLabel(day + " " + hour).check();
                free++;
                assertThat(page.locator("#availability-saved")).containsText(free + " hour");
            }
        }
        button(page, "Continue").click();
        button(page, "I’m ready to be matched").click();
        assertThat(heading(page, "You’re ready")).isVisible();
        assertAccessible(page);
    }

    /** Types a skill into the picker and takes the first that is found, by keyboard alone. */
    private void pick(Page page, String list, String skill, int then) {
        Locator picker = page.locator("#answer-" + list + " [role=combobox]");
        picker.fill(skill);
        page.locator("#answer-" + list + " [role=option]").first().waitFor();
        picker.press("ArrowDown");
        picker.press("Enter");
        assertThat(page.locator("#answer-" + list + " .skills > li")).hasCount(then);
    }

    private void match(Page rosa, String overview) {
        rosa.navigate(overview + "/matching");
        button(rosa, "Run the match").click();
        heading(rosa, "How good is this set of pairs?").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertAccessible(rosa);
        button(rosa, "Release one proposal").first().click();
        rosa.locator("#release button[type=submit]").click();
        heading(rosa, "Proposals").waitFor();
    }

    private void accept(Page page, String email) {
        page.navigate(Mailbox.linkIn(Mailbox.waitFor(email, "A peer for you")));
        heading(page, "What this match is made of").waitFor();
        assertAccessible(page);
        button(page, "Accept and say hello").click();
    }

    /** Signs the agreement as soon as the relationship has begun; the path of its workspace. */
    private String sign(Page page, String peer) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            page.navigate("/today");
            return link(page, "Read and sign: Agree how you and " + peer).count() == 1;
        });
        assertAccessible(page);
        link(page, "Read and sign: Agree how you and " + peer).click();
        assertAccessible(page);
        button(page, "I agree to this").click();
        assertThat(page.getByText("Signed").first()).isVisible();
        return page.url().replaceFirst("/agreement.*", "");
    }

    private void setAGoal(Page page, String workspace) {
        page.navigate(workspace + "/goals");
        link(page, "Add a goal").first().click();
        page.getByLabel("What will be different?").fill("Chair the interface review on my own");
        page.getByLabel("How will you know?").fill("The minutes carry my name");
        button(page, "Save the goal").click();
        page.getByLabel("Next step").fill("Watch Ravi chair one");
        button(page, "Add").click();
        assertThat(page.getByLabel("Watch Ravi chair one").first()).isVisible();
        assertAccessible(page);
    }

    private void agreeASession(Page asking, Page asked, String workspace) {
        asking.navigate(workspace + "/sessions/new?week=2027-05-24");
        asking.getByLabel("Tuesday 25 May, 10:00 in Lisbon, 14:30 in Pune").check();
        assertAccessible(asking);
        asking.locator("button.btn--primary", new Page.LocatorOptions().setHasText("Ask Ravi about these times"))
                .click();
        assertThat(asking.getByText("You suggested times to Ravi")).isVisible();

        asked.navigate("/today");
        link(asked, "Choose a time").click();
        assertAccessible(asked);
        button(asked, "Choose Tuesday 25 May, 14:30").click();
        assertThat(asked.getByText("Agreed. The invitation")).isVisible();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Mailbox.listFor("ama@walk.test").stream()
                        .anyMatch(mail -> Mailbox.textOf(mail, "text/calendar").contains("METHOD:REQUEST")));
    }

    private void sayHowItWas(Page page) {
        page.navigate("/today");
        assertAccessible(page);
        link(page, "Answer").click();
        button(page, "Yes, we met").click();
        page.getByLabel("A lot").first().check();
        page.getByLabel("Some", new Page.GetByLabelOptions().setExact(true))
                .last()
                .check();
        assertAccessible(page);
        button(page, "Send my answers").click();
        assertThat(page.getByText("Thank you. That was all.")).isVisible();
    }

    private void threeMoreJoin() {
        Organisation organisation = directory.findBySlug("walking-line").orElseThrow();
        CurrentOrganisation.run(organisation.id(), () -> {
            var programme = programmes.listAll().getFirst();
            for (String name : List.of("zoe", "tom", "lea")) {
                var person = people.findByEmail(new EmailAddress(name + "@walk.test"))
                        .orElseThrow();
                enrolments.join(organisation, programme, person.id());
            }
        });
    }
}
