package app.alongside.matching.laboratory.web;

import app.alongside.matching.policy.PolicyForm;
import app.alongside.matching.policy.PolicySettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The policies to try as they were sent. */
record LaboratoryForm(@Nullable List<PolicyForm> policies) {
    /** Those in which anything counts, at most as many as the page has room for. */
    List<PolicySettings> toSettings(PolicySettings saved) {
        return sent().stream()
                .map(policy -> policy.toSettings(saved))
                .flatMap(Optional::stream)
                .toList();
    }

    /** All of them as they are shown again; where nothing counts, with the weights of {@code saved}. */
    List<PolicySettings> again(PolicySettings saved) {
        return sent().stream()
                .map(policy -> policy.toSettings(saved).orElseGet(() -> policy.besideWeights(saved)))
                .toList();
    }

    /** The places, from 0, of those in which nothing counts. */
    List<Integer> empty(PolicySettings saved) {
        return IntStream.range(0, sent().size())
                .filter(place -> sent().get(place).toSettings(saved).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether as many were sent as the page asks for. */
    boolean isWhole() {
        return sent().size() == LaboratoryScreen.OTHERS;
    }

    private List<PolicyForm> sent() {
        return policies == null
                ? List.of()
                : policies.stream().limit(LaboratoryScreen.OTHERS).toList();
    }
}
