/**
 * Learning: the library of briefs, templates, checklists and exercises, each tied to a moment in mentoring. Our own
 * starter content lies in files and is offered to every organisation; what people add, keep for later, find useful and
 * put to use lies in the database. Where somebody stands with their peers is told from above, through {@link
 * app.alongside.learning.LearningMoments}.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::secrets",
            "ui",
            "identity",
            "audit",
            "notifications",
            "people",
            "people::words"
        })
@NullMarked
package app.alongside.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
