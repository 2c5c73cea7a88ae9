package app.alongside.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers an upload that is too large with the page it came from, which says so beside the field: nothing of it is read,
 * so nothing further in can tell a form from a forgery, and an error page would lose the way back.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusingLargeUploads extends OncePerRequestFilter {
    private final DataSize most;

    RefusingLargeUploads(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        if (upload && request.getContentLengthLong() > most.toBytes()) {
            request.setAttribute(Pages.TOO_LARGE, true);
            chain.doFilter(new AskedAgain(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The same address, asked for as a page. */
    private static final class AskedAgain extends HttpServletRequestWrapper {
        AskedAgain(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getContentType() {
            return "text/plain";
        }
    }
}
