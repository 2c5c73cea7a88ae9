package app.alongside.care;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who opens a concern, for the person who raised it and for the audit. */
@Component
public class OpeningConcerns {
    private final Readers readers;
    private final Audit audit;

    OpeningConcerns(Readers readers, Audit audit) {
        this.readers = readers;
        this.audit = audit;
    }

    /** Notes that a reader opens it now. */
    @Transactional
    public void noteLook(Concern concern, PersonId reader) {
        if (readers.noteLook(concern.id(), reader)) {
            audit.record("concern.opened", concern.id().value(), Map.of());
        }
    }
}
