package app.alongside.identity.web;

import app.alongside.identity.SignedIn;
import app.alongside.platform.CurrentOrganisation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Serves a signed-in member's request in the name of their organisation. */
final class OrganisationFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> me = SignedIn.find();
        if (me.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            CurrentOrganisation.<Boolean, Exception>call(me.get().organisationId(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException known) {
            throw known;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }
}
