package app.alongside.relationships.prompts;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Journey;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.prompts.ChoosingPrompts.Choice;
import app.alongside.relationships.prompts.ChoosingPrompts.Situation;
import app.alongside.relationships.sessions.Balance;
import app.alongside.relationships.sessions.Balances;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a relationship could talk about next, and all they could talk about. */
@Component
public class NextPrompt {
    private static final Set<String> KNOWN_STAGES =
            Set.of("prepare", "begin", "agree", "work", "review", "close", "after");

    private final Prompts prompts;
    private final PromptUses uses;
    private final Balances balances;

    NextPrompt(Prompts prompts, PromptUses uses, Balances balances) {
        this.prompts = prompts;
        this.uses = uses;
        this.balances = balances;
    }

    /**
     * The prompts of a relationship.
     *
     * @param next the one to talk about next; empty when none is left
     * @param reason why that one: the last part of a text key
     */
    public record Offer(List<Prompt> all, List<Use> uses, Optional<Prompt> next, String reason) {
        public Optional<Prompt> find(PromptKey key) {
            return all.stream().filter(prompt -> prompt.key().equals(key)).findFirst();
        }

        /** What was done with a prompt. */
        public Optional<Use> useOf(PromptKey key) {
            return uses.stream().filter(use -> use.key().equals(key)).findFirst();
        }
    }

    /** The offer for {@code relationship}, where its journey stands, to one of its members. */
    @Transactional(readOnly = true)
    public Offer find(Relationship relationship, Journey journey, PersonId member) {
        String stage = stageOf(journey);
        List<Prompt> all = prompts.listFor(relationship);
        List<Use> used = uses.listFor(relationship.id());
        boolean lopSided = balances.find(relationship, member)
                .filter(balance -> balance.lean() != Balance.Lean.EVEN)
                .isPresent();
        Optional<Choice> choice =
                ChoosingPrompts.choose(all, new Situation(relationship.id().value(), stage, used, lopSided));
        return new Offer(
                all,
                used,
                choice.map(Choice::prompt),
                choice.map(one -> one.reason().name()).orElse(""));
    }

    /** A stage that the coordinator added is taken for one of work. */
    private static String stageOf(Journey journey) {
        String key = journey.current().map(leg -> leg.stage().key()).orElse("after");
        return KNOWN_STAGES.contains(key) ? key : "work";
    }
}
