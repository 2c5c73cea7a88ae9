package app.alongside.testing;

import app.alongside.identity.Account;
import app.alongside.identity.Organisation;
import app.alongside.identity.Organisations;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Users of the application under test, each with a browser of their own. */
@TestComponent
public class WebUsers {
    private final OrganisationFixtures fixtures;
    private final Organisations organisations;
    private final Environment environment;

    WebUsers(OrganisationFixtures fixtures, Organisations organisations, Environment environment) {
        this.fixtures = fixtures;
        this.organisations = organisations;
        this.environment = environment;
    }

    /** Somebody who has not signed in. */
    public WebUser anybody() {
        return new WebUser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** Somebody signed in to an account with the fixtures' password. */
    public WebUser signedIn(Account account) {
        Organisation organisation = organisations.get(account.organisationId());
        WebUser user = anybody();
        fixtures.signIn(user, organisation, account.email());
        return user;
    }

    /** The coordinator of an organisation made for them alone: whoever has no business elsewhere. */
    public WebUser coordinatorElsewhere() {
        return signedIn(fixtures.anOrganisation().administrator());
    }
}
