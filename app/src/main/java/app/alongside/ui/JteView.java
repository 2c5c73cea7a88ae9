package app.alongside.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** One template rendered for one request, as a whole page or as a fragment. */
final class JteView implements View {
    private final String template;
    private final Templates templates;
    private final Shells shells;

    JteView(String template, Templates templates, Shells shells) {
        this.template = template;
        this.templates = templates;
        this.shells = shells;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=utf-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        Object screen = model == null ? null : model.get(Pages.SCREEN);
        Map<String, Object> parameters = screen == null ? Map.of() : Map.of(Pages.SCREEN, screen);
        Utf8ByteOutput output = templates.renderPage(
                template, parameters, shells.contextOf(request, flashOf(request), tokenOf(request)));
        response.setContentType(getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    private static @Nullable Flash flashOf(HttpServletRequest request) {
        Map<String, ?> flashes = RequestContextUtils.getInputFlashMap(request);
        return flashes == null ? null : (Flash) flashes.get(Flash.ATTRIBUTE);
    }

    private static @Nullable String tokenOf(HttpServletRequest request) {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
                .map(CsrfToken::getToken)
                .orElse(null);
    }
}
