package app.alongside.matching.laboratory.web;

import app.alongside.matching.policy.PolicyForm;
import app.alongside.matching.policy.PolicySettings;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The policies to try as they were sent. */
record LaboratoryForm(@Nullable List<PolicyForm> policies) {
    /** Those in which anything counts, at most as many as the page has room for. */
    List<PolicySettings> toSettings(PolicySettings saved) {
        return policies == null
                ? List.of()
                : policies.stream()
                        .limit(LaboratoryScreen.OTHERS)
                        .map(policy -> policy.toSettings(saved))
                        .flatMap(Optional::stream)
                        .toList();
    }
}
