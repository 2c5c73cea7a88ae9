/**
 * The demo organisation, Northwind Rail: made on request on an empty installation, by driving the application's own use
 * cases through months that are over. Nothing here fills a table.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "identity",
            "people",
            "calendar",
            "learning",
            "learning::contributions",
            "programmes",
            "matching",
            "matching::policy",
            "relationships",
            "relationships::agreement",
            "relationships::circles",
            "relationships::closing",
            "relationships::commitments",
            "relationships::fit",
            "relationships::goals",
            "relationships::messages",
            "relationships::notes",
            "relationships::prompts",
            "relationships::sessions",
            "relationships::sharing",
            "care"
        })
@NullMarked
package app.alongside.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
