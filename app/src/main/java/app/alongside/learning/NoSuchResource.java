package app.alongside.learning;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The library has nothing of that key. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchResource extends RuntimeException {
    public NoSuchResource(ResourceKey key) {
        super("The library has no resource " + key + ". Maybe it was taken out.");
    }
}
