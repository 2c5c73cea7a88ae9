package app.alongside.matching;

import app.alongside.people.PeopleFixtures;
import app.alongside.people.Person;
import app.alongside.testing.BrowserJourney;
import com.microsoft.playwright.Page;
import org.springframework.beans.factory.annotation.Autowired;

/** A journey of a programme's coordinator and of those who are matched in it. */
public abstract class MatchingBrowser extends BrowserJourney {
    @Autowired
    protected MatchingFixtures matching;

    @Autowired
    private PeopleFixtures people;

    /** Opens a browser in which the programme's coordinator has signed in. */
    protected Page openForCoordinator(Screen screen, MatchingScene programme) {
        return openFor(screen, programme.organisation(), programme.made().administrator());
    }

    /** Opens a browser in which the person has signed in. */
    protected Page openFor(Screen screen, MatchingScene programme, Person person) {
        return openFor(screen, programme.organisation(), people.anAccount(programme.organisation(), person));
    }
}
