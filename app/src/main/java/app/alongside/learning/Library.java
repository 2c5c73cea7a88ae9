package app.alongside.learning;

import app.alongside.platform.PersonId;
import app.alongside.platform.ReadOnce;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our own starter content, and what the organisation's people added to it. */
@Component
public class Library {
    private final List<Resource> ours = StarterContent.read();
    private final ObjectProvider<ResourceSource> sources;

    Library(ObjectProvider<ResourceSource> sources) {
        this.sources = sources;
    }

    /** What somebody finds there; an account without a person finds what is there for everybody. */
    @Transactional(readOnly = true)
    public Shelf openFor(@Nullable PersonId reader) {
        return ReadOnce.get(
                new Reader(reader),
                () -> new Shelf(Stream.concat(
                                ours.stream(), sources.stream().flatMap(source -> source.listFor(reader).stream()))
                        .toList()));
    }

    private record Reader(@Nullable PersonId person) {}
}
