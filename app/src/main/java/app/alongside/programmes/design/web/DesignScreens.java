package app.alongside.programmes.design.web;

import app.alongside.identity.Organisations;
import app.alongside.platform.CurrentOrganisation;
import app.alongside.programmes.Design;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Programmes;
import app.alongside.programmes.design.DesignHistory;
import app.alongside.programmes.design.web.PartReader.Reading;
import app.alongside.programmes.readiness.Readiness;
import app.alongside.ui.FormErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the designer's screen together. */
@Component
class DesignScreens {
    private final Programmes programmes;
    private final DesignHistory history;
    private final Organisations organisations;
    private final Clock clock;

    DesignScreens(Programmes programmes, DesignHistory history, Organisations organisations, Clock clock) {
        this.programmes = programmes;
        this.history = history;
        this.organisations = organisations;
        this.clock = clock;
    }

    DesignScreen show(Programme latest) {
        return create(latest, PartValues.of(latest.design()), null, FormErrors.none());
    }

    /** The screen with a part that was refused: what was typed stays. */
    DesignScreen refuse(Programme latest, Design.Section section, Reading reading) {
        Map<String, String> values = PartValues.of(latest.design());
        values.keySet().removeAll(PartValues.of(latest.design().part(section)).keySet());
        values.putAll(reading.values());
        return create(latest, values, section, reading.errors());
    }

    String publicPath(Programme programme) {
        return "/p/" + organisations.get(CurrentOrganisation.get()).slug() + "/" + programme.slug();
    }

    private DesignScreen create(
            Programme latest, Map<String, String> values, Design.@Nullable Section refused, FormErrors errors) {
        Programme seen = programmes.get(latest.id());
        return new DesignScreen(
                latest,
                values,
                refused,
                errors,
                Readiness.check(latest.design(), LocalDate.now(clock)),
                history.mapLastSaved(latest.id()),
                publicPath(latest),
                latest.isDraft() || seen.version() != latest.version());
    }
}
