package app.alongside.programmes.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.calendar.Availabilities;
import app.alongside.identity.Organisation;
import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.BrowserJourney;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PaintingHoursJourney extends BrowserJourney {
    @Autowired
    PeopleFixtures people;

    @Autowired
    Availabilities availabilities;

    private Organisation organisation;
    private Person ama;

    @BeforeEach
    void make() {
        organisation = organisations.anOrganisation().organisation();
        ama = people.aPerson(organisation, "Ama Mensah");
    }

    @Test
    void hoursArePaintedByKey() {
        Page page = profile(Screen.DESKTOP, ColorScheme.DARK);
        box(page, "Mon 09:00").focus();
        saves(page, () -> page.keyboard().press("Space"));
        saves(page, () -> page.keyboard().press("Shift+ArrowDown"));
        saves(page, () -> page.keyboard().press("Shift+ArrowRight"));
        page.keyboard().press("ArrowUp");
        PlaywrightAssertions.assertThat(box(page, "Tue 09:00")).isFocused();
        assertThat(saved()).isEqualTo("Mon 09:00-11:00;Tue 10:00-11:00");

        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(box(page, "Tue 10:00")).not().isFocused();
        assertAccessible(page);
    }

    @Test
    void hoursArePaintedByMouse() {
        Page page = profile(Screen.DESKTOP, ColorScheme.LIGHT);
        double[] from = centre(box(page, "Wed 09:00"));
        double[] to = centre(box(page, "Wed 11:00"));
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(to[0], to[1], new Mouse.MoveOptions().setSteps(12));
        saves(page, () -> page.mouse().up());
        assertThat(saved()).isEqualTo("Wed 09:00-12:00");
    }

    @Test
    void hoursArePaintedByAFingerThatRestsFirst() {
        Page page = profile(Screen.PHONE, ColorScheme.LIGHT);
        CDPSession browser = page.context().newCDPSession(page);
        touch(browser, "touchStart", centre(box(page, "Tue 09:00")));
        PlaywrightAssertions.assertThat(box(page, "Tue 09:00")).isChecked();
        touch(browser, "touchMove", centre(box(page, "Tue 10:00")));
        saves(page, () -> touch(browser, "touchEnd", null));
        assertThat(saved()).isEqualTo("Tue 09:00-11:00");
    }

    @Test
    void aSwipeOverTheHoursPaintsNothing() {
        Page page = profile(Screen.PHONE, ColorScheme.LIGHT);
        CDPSession browser = page.context().newCDPSession(page);
        touch(browser, "touchStart", centre(box(page, "Tue 09:00")));
        touch(browser, "touchMove", centre(box(page, "Tue 11:00")));
        touch(browser, "touchEnd", null);
        PlaywrightAssertions.assertThat(page.locator("[data-paint] input:checked"))
                .hasCount(0);
    }

    private Page profile(Screen screen, ColorScheme scheme) {
        Page page = open(screen, scheme, true);
        signIn(page, organisation, people.anAccount(organisation, ama));
        page.navigate("/profile");
        box(page, "Tue 10:00").scrollIntoViewIfNeeded();
        return page;
    }

    private static Locator box(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
    }

    private static void saves(Page page, Runnable deed) {
        page.waitForResponse(answer -> answer.url().endsWith("/profile/answers/availability"), deed);
    }

    private String saved() {
        return CurrentOrganisation.call(organisation.id(), () -> availabilities.get(ama.id()))
                .format();
    }

    private static double[] centre(Locator box) {
        BoundingBox at = box.boundingBox();
        return new double[] {at.x + at.width / 2, at.y + at.height / 2};
    }

    /** A finger as the browser itself knows it; without a place it leaves. */
    private static void touch(CDPSession browser, String type, double @Nullable [] at) {
        JsonArray fingers = new JsonArray();
        if (at != null) {
            JsonObject finger = new JsonObject();
            finger.addProperty("x", at[0]);
            finger.addProperty("y", at[1]);
            fingers.add(finger);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", fingers);
        browser.send("Input.dispatchTouchEvent", event);
    }
}
