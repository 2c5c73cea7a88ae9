package app.alongside.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this installation; every link in a mail begins with it. */
@Component
public class PublicAddress {
    private final String base;

    PublicAddress(@Value("${alongside.public-url:http://localhost:${server.port}}") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /** The full address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
