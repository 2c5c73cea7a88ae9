package app.alongside.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import app.alongside.testing.WebUser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@AlongsideTest
class SessionsTest {
    @LocalServerPort
    int port;

    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lookingAtPagesWritesToTheSessionOnceAMinute() {
        var made = organisations.anOrganisation();
        String principal = made.administrator().id().toString();
        WebUser helena = new WebUser(port);
        organisations.signIn(helena, made.organisation(), made.administrator().email());

        String atFirst = lastWriterOf(principal);
        assertThat(helena.get("/account").status()).isEqualTo(200);
        assertThat(helena.get("/coordinate").status()).isEqualTo(200);
        assertThat(lastWriterOf(principal)).isEqualTo(atFirst);

        jdbc.sql("update spring_session set last_access_time = last_access_time - 60000 where principal_name = ?")
                .param(principal)
                .update();
        String aMinuteLater = lastWriterOf(principal);
        assertThat(helena.get("/account").status()).isEqualTo(200);
        assertThat(lastWriterOf(principal)).isNotEqualTo(aMinuteLater);
    }

    /** The transaction that wrote the session's row. */
    private String lastWriterOf(String principal) {
        return jdbc.sql("select xmin::text from spring_session where principal_name = ?")
                .param(principal)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .single();
    }
}
