package app.alongside.identity.web;

import app.alongside.platform.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The cookie of a session: for this host alone and encrypted connections only, wherever people come by https. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {
    @Bean
    CookieSerializer cookieSerializer(PublicAddress address) {
        boolean secure = address.of("/").startsWith("https:");
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(secure ? "__Host-alongside" : "alongside");
        cookie.setUseSecureCookie(secure);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        return cookie;
    }
}
