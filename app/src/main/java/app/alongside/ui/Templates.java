package app.alongside.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Renders the compiled templates, to pages and to mails. */
@Component
public final class Templates {
    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "app.alongside");
    private final Words words;
    private final Assets assets;

    Templates(Words words, Assets assets) {
        this.words = words;
        this.assets = assets;
    }

    /** Renders {@code template} for a mail: no shell, the given language and zone. */
    public String renderForMail(String template, Object screen, Locale locale, ZoneId zone) {
        Rendering.Context context =
                new Rendering.Context(this, words, locale, zone, Optional.empty(), null, null, assets.version());
        return Rendering.with(context, () -> {
            StringOutput output = new StringOutput();
            engine.render(template + ".jte", Map.of(Pages.SCREEN, screen), output);
            return output.toString();
        });
    }

    /** What the templates of a page for {@code viewer} may ask. */
    Rendering.Context contextFor(Viewer viewer, Optional<Shell> shell, @Nullable Flash flash, @Nullable String csrf) {
        return new Rendering.Context(this, words, viewer.locale(), viewer.zone(), shell, csrf, flash, assets.version());
    }

    void render(Panel panel, TemplateOutput output) {
        engine.render(panel.template() + ".jte", Map.of(Pages.SCREEN, panel.model()), output);
    }

    Utf8ByteOutput renderPage(String template, Map<String, Object> parameters, Rendering.Context context) {
        return Rendering.with(context, () -> {
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template + ".jte", parameters, output);
            return output;
        });
    }
}
