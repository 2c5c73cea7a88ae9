package app.alongside.identity.web;

import app.alongside.audit.Actors;
import app.alongside.identity.Role;
import app.alongside.identity.SignedIn;
import app.alongside.ui.Viewer;
import app.alongside.ui.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells pages who looks at them, and the audit who acts. */
@Component
class WebViewers implements Viewers, Actors {
    @Override
    public Viewer get(HttpServletRequest request) {
        return SignedIn.find().map(WebViewers::viewer).orElseGet(() -> Viewer.visitor(Locale.UK, ZoneOffset.UTC));
    }

    @Override
    public Optional<UUID> find() {
        return SignedIn.find().map(SignedIn::account);
    }

    private static Viewer viewer(SignedIn me) {
        return new Viewer(
                me.findPersonId().orElse(null),
                me.displayName(),
                me.organisationName(),
                me.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet()),
                Locale.forLanguageTag(me.language()),
                ZoneId.of(me.zone()));
    }
}
