package app.alongside.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** The other tests hash in a moment; what people's passwords get is asked here. */
class PasswordHashingTest {
    @Test
    void aPasswordIsHashedAsDearlyAsAdvised() {
        Argon2PasswordEncoder encoder = new PasswordHashing().passwordEncoder();
        String hash = encoder.encode("four unrelated quiet words");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.matches("four unrelated quiet words", hash)).isTrue();
        assertThat(encoder.matches("five unrelated quiet words", hash)).isFalse();
    }
}
