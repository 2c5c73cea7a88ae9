package app.alongside.identity.web;

import app.alongside.identity.Account;
import app.alongside.identity.Organisations;
import app.alongside.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Begins a session for somebody who has proved who they are: a new secret, and the page they had wanted. */
@Component
class WebSessions {
    private final SecurityContextRepository contexts;
    private final Organisations organisations;

    WebSessions(SecurityContextRepository contexts, Organisations organisations) {
        this.contexts = contexts;
        this.organisations = organisations;
    }

    /** Signs {@code account} in and answers where to go next. */
    String begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest wanted = new HttpSessionRequestCache().getRequest(request, response);
        String next = wanted != null && "GET".equals(wanted.getMethod()) ? wanted.getRedirectUrl() : "/";
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SignedIn me = SignedIn.as(account, organisations.get(account.organisationId()));
        List<SimpleGrantedAuthority> authorities = me.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, authorities));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())
                .onAuthentication(context.getAuthentication(), request, response);
        return "redirect:" + next;
    }
}
