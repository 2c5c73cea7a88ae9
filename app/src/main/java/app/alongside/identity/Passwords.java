package app.alongside.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges, digests and checks passwords: Argon2id, a few at a time so that guessing cannot exhaust the memory. */
@Component
final class Passwords implements PasswordRules {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final Set<String> COMMON = Set.of(
            "password",
            "password1",
            "password123",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "qwertyuiop",
            "qwerty123",
            "iloveyou",
            "11111111",
            "00000000",
            "abc12345",
            "letmein1",
            "welcome1",
            "welcome123",
            "sunshine",
            "princess",
            "football",
            "baseball",
            "trustno1",
            "superman",
            "changeme",
            "changeme1",
            "alongside",
            "mentoring",
            "administrator",
            "admin123",
            "admin1234",
            "q1w2e3r4",
            "1q2w3e4r",
            "zaq12wsx");

    private final Argon2PasswordEncoder argon;
    private final String nobody;
    private final Semaphore room = new Semaphore(2);

    Passwords(Argon2PasswordEncoder argon) {
        this.argon = argon;
        this.nobody = encodeNow("nobody has this password");
    }

    @Override
    public Optional<String> judge(String password, String email) {
        String lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) {
            return Optional.of("identity.password.too-short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.too-long");
        }
        if (COMMON.contains(lower) || lower.equals(email.toLowerCase(Locale.ROOT))) {
            return Optional.of("identity.password.too-common");
        }
        return Optional.empty();
    }

    String encode(String password) {
        return inTurn(() -> encodeNow(password));
    }

    /** Whether the password fits; takes as long for an account that has none, so that nobody learns which exist. */
    boolean matches(String password, @Nullable String hash) {
        boolean fits = inTurn(() -> argon.matches(password, hash == null ? nobody : hash));
        return fits && hash != null;
    }

    private String encodeNow(String password) {
        String hash = argon.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash");
        }
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
