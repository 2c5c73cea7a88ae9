package app.alongside.care;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The concern was closed or withdrawn meanwhile, so nothing can be added to it. */
@ResponseStatus(HttpStatus.CONFLICT)
public class ConcernOver extends RuntimeException {
    ConcernOver(ConcernId id) {
        super("Concern " + id + " is over.");
    }
}
