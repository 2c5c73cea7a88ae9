package app.alongside.matching.policy;

import app.alongside.matching.engine.pool.PersonSpec;
import java.time.LocalDate;
import java.time.Period;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** By what people are grouped to see how groups fare: ordinary facts of the directory, which ask for nobody's consent. */
public enum DirectorySegment {
    LOCATION((person, today) -> orEmpty(person.place().location())),
    DEPARTMENT((person, today) -> orEmpty(person.place().department())),
    TENURE((person, today) -> tenure(person.place().started(), today));

    private final BiFunction<PersonSpec, LocalDate, String> group;

    DirectorySegment(BiFunction<PersonSpec, LocalDate, String> group) {
        this.group = group;
    }

    /** The group of a person on a day, for tenure the name of a band; empty where the directory does not say. */
    public String groupOf(PersonSpec person, LocalDate today) {
        return group.apply(person, today);
    }

    private static String orEmpty(@Nullable String name) {
        return name == null ? "" : name;
    }

    private static String tenure(@Nullable LocalDate started, LocalDate today) {
        if (started == null || started.isAfter(today)) {
            return "";
        }
        int years = Period.between(started, today).getYears();
        return years < 1 ? "UNDER_1" : years < 3 ? "FROM_1" : years < 10 ? "FROM_3" : "FROM_10";
    }
}
