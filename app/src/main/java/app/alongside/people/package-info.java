/**
 * The directory of an organisation's people, what each of them offers, wants, is like and has time for, and the
 * taxonomy of skills in which they say so. People come in from files; answers are kept one by one, asked once and used
 * by every programme. Other modules use the types of this package; {@code people.answers} holds the parts of a
 * questionnaire that save one answer each.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "ui",
            "identity",
            "audit",
            "privacy",
            "notifications"
        })
@NullMarked
package app.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
