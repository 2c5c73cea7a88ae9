package app.alongside.people;

import app.alongside.platform.PersonId;
import java.util.List;
import java.util.Map;

/**
 * What a person offers, wants, is like and has time for: asked once, used by every programme.
 *
 * @param offers skills this person could share
 * @param wants skills this person would like to learn, the most wanted first
 * @param workingStyle answers from 1 to 5 by the question's key
 * @param partners how many partners at most at a time, across all programmes
 * @param hoursPerMonth how many hours a month at most, across all programmes
 */
public record Profile(
        PersonId person,
        List<Offer> offers,
        List<Want> wants,
        List<String> interests,
        List<String> goals,
        List<String> challenges,
        Depth depth,
        Preference prefers,
        Map<String, Integer> workingStyle,
        int partners,
        int hoursPerMonth,
        String bio) {
    public static final int MOST_PARTNERS = 5;
    public static final int MOST_HOURS = 40;
    public static final int MOST_SKILLS = 30;
    public static final int LONGEST_TEXT = 500;
    public static final int LONGEST_BIO = 4000;

    /** How close a relationship with a peer the person looks for. */
    public enum Depth {
        INFORMATION,
        COLLEGIAL,
        SPECIAL,
        UNSTATED
    }

    /** Whether somebody similar or somebody different is the better help. */
    public enum Preference {
        SIMILAR,
        DIFFERENT,
        NONE
    }

    public Profile {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
        interests = List.copyOf(interests);
        goals = List.copyOf(goals);
        challenges = List.copyOf(challenges);
        workingStyle = Map.copyOf(workingStyle);
    }

    /** The profile of somebody who has answered nothing yet: one partner, two hours a month. */
    public static Profile empty(PersonId person) {
        return new Profile(
                person,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Depth.UNSTATED,
                Preference.NONE,
                Map.of(),
                1,
                2,
                "");
    }
}
