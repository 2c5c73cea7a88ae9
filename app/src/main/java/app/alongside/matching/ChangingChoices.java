package app.alongside.matching;

import app.alongside.audit.Audit;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody change whom they would ask next, as long as it is not their turn yet. */
@Component
public class ChangingChoices {
    private final Seats seats;
    private final NextChoices choices;
    private final Audit audit;

    ChangingChoices(Seats seats, NextChoices choices, Audit audit) {
        this.seats = seats;
        this.choices = choices;
        this.audit = audit;
    }

    /** Takes {@code chosen} off the list; answers whether they were on it. */
    @Transactional
    public boolean remove(ProgrammeId programme, PersonId by, PersonId chosen) {
        seats.lock(List.of(by));
        boolean removed = choices.remove(programme, by, chosen).isPresent();
        if (removed) {
            audit.record("next-choice.removed", programme.value(), Map.of());
        }
        return removed;
    }

    /** Moves {@code chosen} one place up; answers whether they are on the list and waiting. The first stays where they are. */
    @Transactional
    public boolean promote(ProgrammeId programme, PersonId by, PersonId chosen) {
        seats.lock(List.of(by));
        List<PersonId> order = listBeside(programme, by, chosen);
        int place = order.indexOf(chosen);
        if (place > 0) {
            Collections.swap(order, place, place - 1);
            choices.reorder(programme, by, order);
            audit.record("next-choice.promoted", programme.value(), Map.of());
        }
        return place >= 0;
    }

    /** The list that {@code chosen} is on, in its order. */
    private List<PersonId> listBeside(ProgrammeId programme, PersonId by, PersonId chosen) {
        return choices.listFor(by).stream()
                .filter(choice ->
                        choice.programme().equals(programme) && choice.chosen().equals(chosen))
                .flatMap(choice -> choices.list(programme, by, choice.kind()).stream())
                .map(NextChoice::chosen)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
