package app.alongside.learning;

import app.alongside.platform.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the library more than our own starter content. */
public interface ResourceSource {
    /** What it has for {@code reader}, the newest first; an account without a person has what is there for everybody. */
    List<Resource> listFor(@Nullable PersonId reader);
}
