package app.alongside.testing;

import app.alongside.AlongsideApplication;
import app.alongside.matching.MatchingFixtures;
import app.alongside.matching.ProposalMails;
import app.alongside.notifications.inbound.FetchingMailByHand;
import app.alongside.people.PeopleFixtures;
import app.alongside.programmes.ProgrammeFixtures;
import app.alongside.relationships.RelationshipFixtures;
import app.alongside.relationships.circles.CircleFixtures;
import app.alongside.relationships.messages.MessageMails;
import app.alongside.relationships.sessions.SessionFixtures;
import app.alongside.relationships.sessions.SessionMails;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs against the whole application on a real PostgreSQL and a real mail server. All such tests share one running
 * application; each makes its own organisation, so none sees another's data. Regular work runs by hand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = AlongsideApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestEnvironment.class)
@Import({
    TestConfiguration.class,
    OrganisationFixtures.class,
    WebUsers.class,
    DatabaseDump.class,
    FetchingMailByHand.class,
    ProgrammeFixtures.class,
    PeopleFixtures.class,
    MatchingFixtures.class,
    RelationshipFixtures.class,
    SessionFixtures.class,
    CircleFixtures.class,
    ProposalMails.class,
    MessageMails.class,
    SessionMails.class
})
@ActiveProfiles("test")
public @interface AlongsideTest {}
