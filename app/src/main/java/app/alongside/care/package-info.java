/**
 * Care: concerns raised in confidence with named people, answered and closed with a record, and seen by nobody else.
 * What is written is sealed; each concern has a key of its own, which is dropped when the concern is withdrawn or has
 * been over for a year. Being a coordinator or an administrator opens nothing here.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "platform::secrets",
            "ui",
            "identity",
            "audit",
            "privacy",
            "notifications",
            "people",
            "relationships"
        })
@NullMarked
package app.alongside.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
