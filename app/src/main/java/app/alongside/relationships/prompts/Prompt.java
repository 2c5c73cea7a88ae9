package app.alongside.relationships.prompts;

import java.util.Optional;
import java.util.Set;

/**
 * A question worth discussing.
 *
 * @param stages the keys of the stages it suits; empty for all
 * @param depth 1 for a first conversation, 2 for people who know each other a little, 3 for trust
 */
public record Prompt(
        PromptKey key,
        Category category,
        Optional<Topic> topic,
        Set<String> stages,
        int depth,
        String text,
        Origin origin) {
    public static final int LONGEST = 400;

    /** What a prompt is about. */
    public enum Category {
        ROLE_UNDERSTANDING,
        SHARED_GOALS,
        COLLABORATIVE_LEARNING,
        EXPERIENCE_SHARING,
        FEEDBACK,
        RESOURCE_EXCHANGE,
        CONFLICT_RESOLUTION,
        PROFESSIONAL_DEVELOPMENT,
        BOUNDARY_SETTING,
        SUSTAINING,
        SUCCESS_MEASUREMENT,
        ADAPTABILITY
    }

    /** What a first conversation may open with. */
    public enum Topic {
        DAILY_CHALLENGES,
        CAREER_GOALS,
        SKILLS,
        CAREER_ISSUES,
        STRENGTHS,
        ROLE_DIFFERENCES
    }

    /** Where a prompt comes from. */
    public enum Origin {
        BANK,
        /** The members of the relationship wrote it. */
        OWN,
        /** Somebody offered it, and the coordinator rolled it out. */
        PROGRAMME
    }

    public Prompt {
        stages = Set.copyOf(stages);
        if (text.isBlank() || text.length() > LONGEST || depth < 1 || depth > 3) {
            throw new IllegalArgumentException("A prompt has 1 to 400 letters and a depth of 1 to 3: " + key);
        }
    }

    public boolean suits(String stage) {
        return stages.isEmpty() || stages.contains(stage);
    }
}
