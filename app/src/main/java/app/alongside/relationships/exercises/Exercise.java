package app.alongside.relationships.exercises;

import java.util.List;
import java.util.Set;

/**
 * Something to play through together.
 *
 * @param stages the keys of the stages it suits
 * @param script what is played
 * @param debrief questions to talk about afterwards
 */
public record Exercise(
        String key, Topic topic, Set<String> stages, Format format, int minutes, Script script, List<String> debrief) {
    /** What it practises. */
    public enum Topic {
        BEGINNING,
        LISTENING,
        EXPLAINING,
        FEEDBACK,
        BOUNDARIES,
        CONFLICT,
        CAREER,
        TRUST,
        ENDING
    }

    /** For whom it is. */
    public enum Format {
        BOTH,
        CIRCLE
    }

    /** What is played: where one is, who is in it, and what happens. */
    public record Script(String title, String setting, List<Part> parts, List<String> steps) {}

    /**
     * A role.
     *
     * @param everybodyElse whether all who have no other role play it
     */
    public record Part(String name, String what, boolean everybodyElse) {}

    public Exercise {
        stages = Set.copyOf(stages);
        debrief = List.copyOf(debrief);
        if (script.parts().size() < 2 || script.steps().isEmpty() || debrief.isEmpty() || minutes < 5) {
            throw new IllegalArgumentException("An exercise has two roles, steps, questions and time: " + key);
        }
    }

    public String title() {
        return script.title();
    }

    public boolean suits(String stage) {
        return stages.contains(stage);
    }

    /** Whether so many people can play it. */
    public boolean isFor(int members) {
        return format == Format.BOTH || members > 2;
    }
}
