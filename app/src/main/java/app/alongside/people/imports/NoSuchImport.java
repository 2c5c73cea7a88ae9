package app.alongside.people.imports;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This organisation has no such import. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchImport extends RuntimeException {
    NoSuchImport() {
        super("This organisation has no such import");
    }
}
