package app.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void keepsEveryOptionButWhoSignsIn() {
        DatabaseAddress address = DatabaseAddress.parse(
                "jdbc:postgresql://db.example:5433/mentoring?user=owner&sslmode=verify-full&password=a%20b&sslrootcert=ca.pem");
        assertThat(address.url())
                .isEqualTo("jdbc:postgresql://db.example:5433/mentoring?sslmode=verify-full&sslrootcert=ca.pem");
        assertThat(address.user()).isEqualTo("owner");
        assertThat(address.password()).isEqualTo("a b");
        assertThat(address.applicationRole()).isEqualTo("mentoring_app");
    }

    @Test
    void anAddressWithoutOptionsOfItsOwnHasNone() {
        assertThat(DatabaseAddress.parse("jdbc:postgresql://db/mentoring?user=owner&password=x")
                        .url())
                .isEqualTo("jdbc:postgresql://db/mentoring");
    }

    @Test
    void refusesWhatIsNoAddressInOneSentence() {
        assertThatThrownBy(() -> DatabaseAddress.parse("postgres://db/mentoring"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("must look like jdbc:postgresql://");
        assertThatThrownBy(() -> DatabaseAddress.parse("jdbc:postgresql://db/mentoring?ssl=true"))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("must name a database and a user");
    }
}
