package app.alongside.relationships.prompts.web;

import app.alongside.people.People;
import app.alongside.people.Person;
import app.alongside.platform.PersonId;
import app.alongside.programmes.OverviewPanel;
import app.alongside.programmes.Programme;
import app.alongside.relationships.prompts.Prompts;
import app.alongside.relationships.prompts.Prompts.Suggested;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions that people offered to the programme, among what could use the coordinator's hand. */
@Component
public class SuggestedPrompts implements OverviewPanel {
    private final Prompts prompts;
    private final People people;

    SuggestedPrompts(Prompts prompts, People people) {
        this.prompts = prompts;
        this.people = people;
    }

    /** The questions and who offered them. */
    public record SuggestedScreen(Programme programme, List<Suggested> prompts, Map<PersonId, Person> authors) {
        /** The author's name; empty for somebody who is no longer in the directory. */
        public String author(Suggested prompt) {
            return Optional.ofNullable(authors.get(prompt.author()))
                    .map(Person::name)
                    .orElse("");
        }

        public String path(Suggested prompt) {
            return "/coordinate/programmes/" + programme.id() + "/prompts/" + prompt.id();
        }
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel> find(Programme programme) {
        List<Suggested> waiting = prompts.listSuggested(programme.id());
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Map<PersonId, Person> authors =
                people.mapByIds(waiting.stream().map(Suggested::author).toList());
        return Optional.of(new Panel(
                "relationships/prompts/web/suggested",
                new SuggestedScreen(programme, waiting, authors),
                Section.WAITING));
    }
}
