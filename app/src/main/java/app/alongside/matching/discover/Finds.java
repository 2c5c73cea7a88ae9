package app.alongside.matching.discover;

import app.alongside.matching.runs.Demand;
import app.alongside.people.Person;
import app.alongside.people.SkillId;
import app.alongside.platform.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who came of a search.
 *
 * @param found in the order that was asked for
 * @param skills what the words may mean, by closeness; empty where nothing was asked, or only a name fits
 * @param demand how much people are sought after
 * @param others how many others are open to an exchange in the programme
 * @param proposed with whom there is an open proposal
 * @param choices what can be narrowed down by
 */
public record Finds(
        List<Found> found,
        List<SkillId> skills,
        Demand demand,
        int others,
        Collection<PersonId> proposed,
        Choices choices) {
    /** The places, disciplines and languages of a programme's people. */
    public record Choices(SortedSet<String> sites, SortedSet<String> functions, SortedSet<String> languages) {
        static Choices of(Collection<Person> people) {
            return new Choices(
                    collect(people, person -> Stream.of(person.location())),
                    collect(people, person -> Stream.of(person.function())),
                    collect(people, person -> person.languages().stream()));
        }

        private static SortedSet<String> collect(Collection<Person> people, Function<Person, Stream<String>> what) {
            SortedSet<String> all = new TreeSet<>();
            people.forEach(
                    person -> what.apply(person).filter(text -> !text.isBlank()).forEach(all::add));
            return all;
        }
    }

    static Finds nobody(Map<String, ?> members) {
        return new Finds(List.of(), List.of(), Demand.NONE, members.size(), List.of(), Choices.of(List.of()));
    }
}
