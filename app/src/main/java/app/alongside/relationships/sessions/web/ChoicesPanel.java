package app.alongside.relationships.sessions.web;

import app.alongside.calendar.CalendarPanel;
import app.alongside.platform.PersonId;
import app.alongside.relationships.sessions.Choices;
import app.alongside.ui.FormErrors;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import org.springframework.stereotype.Component;

/** How one likes one's sessions, on the page of calendars. */
@Component
class ChoicesPanel implements CalendarPanel {
    private final Choices choices;

    ChoicesPanel(Choices choices) {
        this.choices = choices;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Panel show(PersonId person) {
        ChoicesForm form = ChoicesForm.of(choices.get(person));
        return new Panel(
                "relationships/sessions/web/choices", new ChoicesScreen(form, FormErrors.none()), Section.MAIN);
    }
}
