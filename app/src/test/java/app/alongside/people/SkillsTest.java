package app.alongside.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.alongside.identity.Organisation;
import app.alongside.people.Skill.Standing;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.testing.AlongsideTest;
import app.alongside.testing.OrganisationFixtures;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AlongsideTest
class SkillsTest {
    @Autowired
    OrganisationFixtures organisations;

    @Autowired
    Skills skills;

    @Autowired
    AddingSkills adding;

    private Organisation organisation;

    @BeforeEach
    void open() {
        organisation = organisations.anOrganisation().organisation();
    }

    @Test
    void beginWithAStarterTaxonomyWhoseBroaderSkillsAllExist() {
        CurrentOrganisation.run(organisation.id(), () -> {
            List<Skill> all = skills.listAll();
            assertThat(all).hasSizeGreaterThan(300);
            assertThat(all.stream().map(Skill::broader).filter(Objects::nonNull))
                    .hasSizeGreaterThan(280)
                    .allSatisfy(broader -> assertThat(skills.find(broader)).isPresent());
            assertThat(skills.findByName("signalling").orElseThrow().name()).isEqualTo("Signalling design");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pyhton, Python",
        "phython, Python",
        "negotation, Negotiation",
        "presenting clients, Presenting to clients",
        "machine lerning, Machine learning",
        "java script, JavaScript",
        "haz, Hazard analysis",
        "c++, C++",
        "C#, C#",
        "AI, Artificial intelligence",
        "R, R programming",
        "conflict resolution, Resolving conflict",
        "I would like to learn project management, Project management",
    })
    void areFoundThroughSlipsAndOtherNames(String typed, String name) {
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.suggest(typed, 6))
                        .first()
                        .extracting(found -> found.skill().name())
                        .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai", "AI", "r", "tail", "ling", "gin", "nagement", "cience"})
    void areNeverFoundByAPartInsideAWord(String typed) {
        CurrentOrganisation.run(
                organisation.id(),
                () -> assertThat(skills.suggest(typed, 50))
                        .allSatisfy(found -> assertThat(wordsOf(found.label()))
                                .anyMatch(word -> word.equals(typed.toLowerCase(Locale.ROOT))
                                        || (typed.length() > 2 && word.charAt(0) == typed.charAt(0)))));
    }

    private static List<String> wordsOf(String label) {
        return Stream.of(label.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void thatNobodyKnowsBecomeSuggestionsOnce() {
        CurrentOrganisation.run(organisation.id(), () -> {
            Skill first = adding.findOrSuggest("Underwater basket weaving");
            assertThat(first.standing()).isEqualTo(Standing.SUGGESTED);
            assertThat(adding.findOrSuggest("underwater  basket-weaving")).isEqualTo(first);
            assertThat(adding.findOrSuggest("Golang").name()).isEqualTo("Go programming");
        });
    }

    @Test
    void suggestedByManyAtOnceAreOneSkill() {
        List<CompletableFuture<Skill>> all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> CurrentOrganisation.call(organisation.id(), () -> adding.findOrSuggest("Bell ringing"))))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void ofAnotherOrganisationAreItsOwn() {
        Skill bells = CurrentOrganisation.call(organisation.id(), () -> adding.add("Bell ringing"));
        CurrentOrganisation.run(organisations.anOrganisation().organisation().id(), () -> {
            assertThat(skills.findByName("Bell ringing")).isEmpty();
            assertThat(skills.find(bells.id())).isEmpty();
        });
    }
}
