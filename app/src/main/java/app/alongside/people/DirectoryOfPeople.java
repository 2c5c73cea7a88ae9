package app.alongside.people;

import app.alongside.identity.Directory;
import app.alongside.identity.EmailAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets every active person of the directory sign in with their own address. */
@Component
class DirectoryOfPeople implements Directory {
    private final People people;

    DirectoryOfPeople(People people) {
        this.people = people;
    }

    @Override
    public Optional<Entry> findByEmail(EmailAddress email) {
        return people.findByEmail(email)
                .filter(Person::active)
                .map(person -> new Entry(person.id(), person.name(), person.locale(), person.zone()));
    }
}
