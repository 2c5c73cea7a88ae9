/**
 * Programmes: how they are designed from a template, published and joined. A design is kept in versions; people see
 * the published one. An enrolment is a person's place in a programme; it becomes ready for matching once the person
 * has consented and answered the questionnaire.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "ui",
            "identity",
            "audit",
            "people",
            "people::answers",
            "calendar"
        })
@NullMarked
package app.alongside.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
