package app.alongside.relationships.exercises;

import app.alongside.relationships.exercises.Exercise.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * Who plays which role in which round: the roles go round, so that after as many rounds as there are people everybody
 * has had the first one once. Whoever has no role watches, or plays the role of everybody else where there is one;
 * roles that nobody is left for are not played. Linear in rounds times people.
 */
public record Casting(List<Round> rounds) {
    /** One round: a role's name, empty for watching, for each member in the order of the members. */
    public record Round(List<String> roles) {}

    public Casting {
        rounds = List.copyOf(rounds);
    }

    /** The casting of {@code exercise} among so many members. */
    public static Casting of(Exercise exercise, int members) {
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < members; round++) {
            List<String> roles = new ArrayList<>();
            for (int member = 0; member < members; member++) {
                roles.add(roleAt(exercise.script().parts(), Math.floorMod(member - round, members)));
            }
            rounds.add(new Round(List.copyOf(roles)));
        }
        return new Casting(rounds);
    }

    private static String roleAt(List<Part> parts, int place) {
        List<Part> single = parts.stream().filter(part -> !part.everybodyElse()).toList();
        if (place < single.size()) {
            return single.get(place).name();
        }
        return parts.stream()
                .filter(Part::everybodyElse)
                .map(Part::name)
                .findFirst()
                .orElse("");
    }
}
