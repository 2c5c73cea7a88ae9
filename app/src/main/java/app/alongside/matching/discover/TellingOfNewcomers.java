package app.alongside.matching.discover;

import app.alongside.matching.FreePlaces;
import app.alongside.matching.discover.Lookouts.Lookout;
import app.alongside.notifications.Post;
import app.alongside.notifications.Recipient;
import app.alongside.notifications.ShortMail;
import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.platform.jobs.DueWork;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Words;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who look out of people who have joined since they last heard, would fit and have a place: in one mail a day
 * at most, and only as long as they have a place themselves.
 */
@Component
class TellingOfNewcomers implements DueWork {
    private static final int NAMED = 3;
    private static final Search ANYBODY = new Search("", false, false, "", "", "", Search.Order.BEST);

    private final Lookouts lookouts;
    private final FindingPeople finding;
    private final FreePlaces places;
    private final Writing writing;
    private final TransactionTemplate transaction;

    TellingOfNewcomers(
            Lookouts lookouts,
            FindingPeople finding,
            FreePlaces places,
            Writing writing,
            TransactionTemplate transaction) {
        this.lookouts = lookouts;
        this.finding = finding;
        this.places = places;
        this.writing = writing;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "matching.tell-of-newcomers";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void perform() {
        lookouts.listDue().forEach(lookout -> transaction.executeWithoutResult(status -> tell(lookout)));
    }

    private void tell(Lookout lookout) {
        List<PersonId> newcomers = listNewcomers(lookout);
        if (!newcomers.isEmpty() && lookouts.noteTold(lookout)) {
            writing.write(lookout, newcomers);
        }
    }

    private List<PersonId> listNewcomers(Lookout lookout) {
        List<PersonId> joined = finding.findPatiently(lookout.programme(), lookout.person(), ANYBODY).found().stream()
                .filter(found -> found.member().readyAt().isAfter(lookout.told()))
                .map(found -> found.member().person().id())
                .toList();
        Map<PersonId, Integer> free = places.count(
                lookout.programme(),
                Stream.concat(joined.stream(), Stream.of(lookout.person())).toList());
        return free.getOrDefault(lookout.person(), 0) <= 0
                ? List.of()
                : joined.stream()
                        .filter(person -> free.getOrDefault(person, 0) > 0)
                        .toList();
    }

    /** Writes the mail. */
    @Component
    static class Writing {
        private final People people;
        private final Programmes programmes;
        private final Post post;
        private final Words words;

        Writing(People people, Programmes programmes, Post post, Words words) {
            this.people = people;
            this.programmes = programmes;
            this.post = post;
            this.words = words;
        }

        void write(Lookout lookout, List<PersonId> newcomers) {
            Map<PersonId, Person> known = people.mapByIds(newcomers);
            String names = newcomers.stream()
                    .limit(NAMED)
                    .flatMap(id -> Stream.ofNullable(known.get(id)))
                    .map(Person::name)
                    .collect(Collectors.joining(", "));
            ProgrammeId programme = lookout.programme();
            Recipient to = people.get(lookout.person()).recipient();
            int more = Math.max(0, newcomers.size() - NAMED);
            post.send(
                    to,
                    new ShortMail(
                            "matching.newcomers",
                            "/discover?programme=" + programme + "&sort=RECENT",
                            words.say(to.locale(), "matching.newcomers.names", names, more),
                            programmes.get(programme).name()));
        }
    }
}
