package app.alongside.demo;

import app.alongside.identity.Account;
import app.alongside.identity.Accounts;
import app.alongside.identity.Role;
import app.alongside.identity.SigningIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts that the demo tells about: one coordinates, two take part. */
@Component
class OpeningDemoAccounts {
    private final SigningIn signingIn;
    private final Accounts accounts;
    private final DemoPassword password;

    OpeningDemoAccounts(SigningIn signingIn, Accounts accounts, DemoPassword password) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.password = password;
    }

    @Transactional
    public void open() {
        for (DemoAccount person : DemoAccount.values()) {
            Account account = signingIn
                    .findOrOpenAccount(person.email())
                    .orElseThrow(() -> new IllegalStateException(person.email() + " is not in the directory"));
            signingIn.setPassword(account, password.get()).ifPresent(objection -> {
                throw new IllegalStateException("The demo's password was refused: " + objection);
            });
        }
        accounts.findByEmail(DemoAccount.HELENA.email())
                .ifPresent(helena -> accounts.grant(helena.id(), Role.COORDINATOR));
    }
}
