/**
 * Relationships: the pairs, rings and circles that grew out of an accepted proposal, with their journey. Each
 * capability (agreement, goals, sessions, prompts, notes, messages, sharing) is a package of its own that contributes
 * its panel and its tab to the workspace. Everything in here belongs to the members alone:
 * {@link app.alongside.relationships.RelationshipAccess} is the only way in, and being a coordinator opens nothing.
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
            "notifications::inbound",
            "people",
            "calendar",
            "learning",
            "programmes",
            "matching"
        })
@NullMarked
package app.alongside.relationships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
