package app.alongside.demo;

import app.alongside.care.CareContacts;
import app.alongside.care.CareLines;
import app.alongside.care.CareLines.Lines;
import app.alongside.identity.Account;
import app.alongside.identity.Accounts;
import app.alongside.identity.EmailAddress;
import app.alongside.identity.Role;
import app.alongside.identity.SigningIn;
import app.alongside.people.People;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts that the demo tells about: one coordinates, two take part, one hears concerns. */
@Component
class OpeningDemoAccounts {
    private static final List<String> CARE_CONTACTS =
            List.of("njeri.maina@northwindrail.example", "andrew.fell@northwindrail.example");

    private final SigningIn signingIn;
    private final Accounts accounts;
    private final People people;
    private final CareContacts contacts;
    private final CareLines lines;
    private final DemoPassword password;

    OpeningDemoAccounts(
            SigningIn signingIn,
            Accounts accounts,
            People people,
            CareContacts contacts,
            CareLines lines,
            DemoPassword password) {
        this.signingIn = signingIn;
        this.accounts = accounts;
        this.people = people;
        this.contacts = contacts;
        this.lines = lines;
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

    /** Two people hear concerns at Northwind Rail, and two numbers are there for who would rather call. */
    @Transactional
    public void nameCareContacts() {
        CARE_CONTACTS.forEach(email ->
                people.findByEmail(new EmailAddress(email)).ifPresent(contact -> contacts.appoint(contact.id())));
        lines.save(new Lines(
                "Call your site’s emergency number, or Northwind’s 24-hour line on +44 113 496 0100.",
                "Northwind’s free helpline, +44 113 496 0110, is open to everyone."));
    }
}
