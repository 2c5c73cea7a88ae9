package app.alongside.programmes.overview.web;

import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import app.alongside.programmes.Programmes;
import app.alongside.ui.Dates;
import app.alongside.ui.Hat;
import app.alongside.ui.ScopeSwitch;
import app.alongside.ui.Viewer;
import app.alongside.ui.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The switch between programmes at the head of a coordinator's navigation. */
@Component
class ProgrammeSwitch implements ScopeSwitch.Source {
    private final Programmes programmes;
    private final Words words;

    ProgrammeSwitch(Programmes programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public Optional<ScopeSwitch> find(Viewer viewer, String path) {
        if (Hat.of(path) != Hat.COORDINATOR || !mayCoordinate(viewer)) {
            return Optional.empty();
        }
        List<Programme> all = programmes.listAll();
        Optional<ProgrammeId> id = ProgrammePaths.findId(path);
        List<ScopeSwitch.Option> options = all.stream()
                .map(programme -> new ScopeSwitch.Option(programme.name(), ProgrammePaths.of(programme.id())))
                .toList();
        return Optional.of(all.stream()
                .filter(programme -> Optional.of(programme.id()).equals(id))
                .findFirst()
                .map(programme -> new ScopeSwitch(
                        programme.name(), stand(programme, viewer), options, "/coordinate/programmes/new"))
                .orElseGet(() -> new ScopeSwitch(
                        words.say(viewer.locale(), "programmes.overview.all"),
                        words.say(viewer.locale(), "programmes.overview.count", all.size()),
                        options,
                        "/coordinate/programmes/new")));
    }

    private String stand(Programme programme, Viewer viewer) {
        return words.say(
                viewer.locale(),
                "programmes.stand." + programme.status(),
                Dates.dayOfYear(programme.starts(), viewer.locale()),
                Dates.dayOfYear(programme.ends(), viewer.locale()));
    }

    private static boolean mayCoordinate(Viewer viewer) {
        return viewer.hasRole("COORDINATOR") || viewer.hasRole("ADMINISTRATOR");
    }
}
