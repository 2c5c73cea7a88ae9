package app.alongside.demo.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at Northwind Rail, as the directory knows them and as they would answer a questionnaire.
 *
 * @param number their place in the directory, from 0; everything random about them follows from it
 * @param managerEmail whom they report to; absent for whoever leads the firm
 */
public record Colleague(int number, Job job, @Nullable String managerEmail, Answers answers) {
    /** What the directory says. */
    public record Job(
            String name,
            String email,
            String title,
            int level,
            String function,
            String department,
            String team,
            String site,
            String zone,
            List<String> languages,
            LocalDate started) {}

    /** A skill with where somebody stands and, for one they want, where they would like to be. */
    public record SkillAnswer(String skill, int level, int target) {}

    /**
     * What they would say about themselves.
     *
     * @param availability as {@code Mon 09:00-12:00;Tue 14:00-16:30}, in their own zone
     * @param style answers from 1 to 5, in the questionnaire's order
     */
    public record Answers(
            List<SkillAnswer> offers,
            List<SkillAnswer> wants,
            List<String> interests,
            List<String> goals,
            List<String> challenges,
            List<Integer> style,
            String availability,
            int partners,
            int hoursPerMonth,
            String bio) {}

    public String name() {
        return job.name();
    }

    public String email() {
        return job.email();
    }
}
