package app.alongside.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what surrounds a page, from what the modules offer its viewer. */
@Component
final class Shells {
    private final Templates templates;
    private final Clock clock;
    private final Viewers viewers;
    private final ObjectProvider<Navigation> navigations;
    private final ObjectProvider<ScopeSwitch.Source> scopes;

    Shells(
            Templates templates,
            Clock clock,
            Viewers viewers,
            ObjectProvider<Navigation> navigations,
            ObjectProvider<ScopeSwitch.Source> scopes) {
        this.templates = templates;
        this.clock = clock;
        this.viewers = viewers;
        this.navigations = navigations;
        this.scopes = scopes;
    }

    Rendering.Context contextOf(HttpServletRequest request, @Nullable Flash flash, @Nullable String csrfToken) {
        Viewer viewer = viewers.get(request);
        Optional<Shell> shell = viewer.isSignedIn() ? Optional.of(shellFor(viewer, pathOf(request))) : Optional.empty();
        return templates.contextFor(viewer, shell, flash, csrfToken);
    }

    private Shell shellFor(Viewer viewer, String path) {
        Hat hat = Hat.of(path);
        List<Place> places = navigations.stream()
                .flatMap(navigation -> navigation.listPlaces(viewer, hat, path).stream())
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
        ScopeSwitch scope = scopes.stream()
                .flatMap(source -> source.find(viewer, path).stream())
                .findFirst()
                .orElse(null);
        FindBox find = navigations.stream()
                .flatMap(navigation -> navigation.findBox(viewer, hat).stream())
                .findFirst()
                .orElse(null);
        String localTime = Dates.time(LocalTime.now(clock.withZone(viewer.zone())), viewer.locale());
        return new Shell(viewer, hat, places, Shell.currentAmong(places, path), scope, find, localTime);
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI();
    }
}
