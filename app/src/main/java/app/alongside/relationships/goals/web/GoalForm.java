package app.alongside.relationships.goals.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.goals.Goal;
import app.alongside.relationships.goals.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The five short questions, as a member answers them.
 *
 * @param read the version of the goal that was on the screen; absent for a new one
 * @param owner the id of the member whose goal it is; empty for a goal of all
 */
public record GoalForm(
        @Nullable Integer read, String owner, String what, String measure, String reach, String why, String due) {
    public GoalForm(
            @Nullable Integer read,
            @Nullable String owner,
            @Nullable String what,
            @Nullable String measure,
            @Nullable String reach,
            @Nullable String why,
            @Nullable String due) {
        this.read = read;
        this.owner = clean(owner);
        this.what = clean(what);
        this.measure = clean(measure);
        this.reach = clean(reach);
        this.why = clean(why);
        this.due = clean(due);
    }

    /** What is wrong with the answers, by field. */
    public enum Problem {
        WHAT("what"),
        TOO_LONG("what"),
        DUE("due");

        private final String field;

        Problem(String field) {
            this.field = field;
        }

        /** The field it stands beside. */
        public String field() {
            return field;
        }
    }

    static GoalForm emptyFor(PersonId owner) {
        return new GoalForm(null, owner.toString(), null, null, null, null, null);
    }

    static GoalForm of(Goal goal) {
        Wording wording = goal.wording();
        PersonId owner = wording.owner();
        LocalDate due = wording.due();
        return new GoalForm(
                goal.version(),
                owner == null ? "" : owner.toString(),
                wording.what(),
                wording.measure(),
                wording.reach(),
                wording.why(),
                due == null ? "" : due.toString());
    }

    /** The same answers, to be saved over the goal as it reads now. */
    GoalForm over(Goal goal) {
        return new GoalForm(goal.version(), owner, what, measure, reach, why, due);
    }

    Optional<Problem> findProblem() {
        if (what.isEmpty()) {
            return Optional.of(Problem.WHAT);
        }
        if (Stream.of(what, measure, reach, why).anyMatch(answer -> answer.length() > Wording.LONGEST)) {
            return Optional.of(Problem.TOO_LONG);
        }
        return due.isEmpty() || findDate(due).isPresent() ? Optional.empty() : Optional.of(Problem.DUE);
    }

    /** The answers; a goal of nobody in {@code relationship} is a goal of all. */
    Wording wording(Relationship relationship) {
        return new Wording(
                findMember(owner, relationship).orElse(null),
                what,
                measure,
                reach,
                why,
                findDate(due).orElse(null));
    }

    static Optional<PersonId> findMember(String id, Relationship relationship) {
        return relationship.members().stream()
                .filter(member -> member.toString().equals(id))
                .findFirst();
    }

    static Optional<LocalDate> findDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(date -> date.getYear() > 2000 && date.getYear() < 3000);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n");
    }
}
