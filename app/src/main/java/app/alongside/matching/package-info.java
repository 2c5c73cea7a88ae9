/**
 * Who could help whom: policies, reproducible match runs round the engine, the proposals that people answer, and the
 * places they take. A proposal that all accept is announced as {@link app.alongside.matching.ProposalAgreed}; what
 * becomes of it is the business of higher modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::time",
            "platform::jobs",
            "platform::secrets",
            "ui",
            "audit",
            "identity",
            "notifications",
            "people",
            "calendar",
            "programmes"
        })
@NullMarked
package app.alongside.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
