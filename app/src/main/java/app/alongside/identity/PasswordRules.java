package app.alongside.identity;

import java.util.Optional;

/** What a new password must be. */
public interface PasswordRules {
    /** What is wrong with a new password: a message key, or nothing. */
    Optional<String> judge(String password, String email);
}
