package app.alongside.insights;

import app.alongside.insights.Indicators.Balance;
import app.alongside.insights.Indicators.Days;
import app.alongside.insights.Indicators.Period;
import app.alongside.insights.Indicators.Step;
import app.alongside.insights.disclosure.Disclosure;
import app.alongside.insights.disclosure.Share;
import app.alongside.insights.measures.Cells;
import app.alongside.insights.measures.Measures;
import app.alongside.insights.measures.Periods;
import app.alongside.insights.measures.Trait;
import app.alongside.programmes.ProgrammeId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures a programme by its facts. Where people stand (joined, ready, paused, left) the coordinator knows by name, and
 * {@link app.alongside.programmes.Uptake} counts it exactly, whoever asks. Every figure about answers and what came of them passes one gate, the
 * most important first (the shares that are asked for by name, then the steps between them); the gate is told what is known by name, so that no figure can be had by subtracting from that either.
 */
@Component
public class MeasuringProgrammes {
    private final Measures measures;
    private final Clock clock;

    MeasuringProgrammes(Measures measures, Clock clock) {
        this.measures = measures;
        this.clock = clock;
    }

    /** What may be said about the programme now. */
    @Transactional(readOnly = true)
    public Indicators measure(ProgrammeId programme) {
        Cells all = measures.listCells(programme, clock.instant());
        List<Period> signUps = Periods.whole(all.peopleByWeek());
        Gate gate = new Gate(all.within(signUps));
        boolean enough = gate.showPeriods(signUps);
        Optional<Share> matched = gate.share(Trait.MATCHED, Trait.READY);
        Optional<Share> metEarly = gate.share(Trait.MET_EARLY, Trait.DUE);
        Optional<Share> accepted = gate.share(Trait.ACCEPTED, Trait.ANSWERED);
        Optional<Balance> balance = findBalance(programme, gate);
        Optional<Share> fits = gate.share(Trait.FITS, Trait.ASKED_FIT);
        Optional<Share> closed = gate.share(Trait.CLOSED, Trait.PARTED);
        return new Indicators(
                enough ? Optional.of(gate.count(Trait.JOINED)) : Optional.empty(),
                gate.showSteps(),
                enough ? signUps : List.of(),
                Periods.of(measures.listSessionWeeks(programme)),
                matched,
                accepted,
                metEarly,
                fits,
                closed,
                findTimeToMatch(programme, gate),
                balance);
    }

    private Optional<Days> findTimeToMatch(ProgrammeId programme, Gate gate) {
        return gate.shows(Trait.MATCHED)
                ? measures.findTimeToMatch(programme, gate.count(Trait.MATCHED))
                : Optional.empty();
    }

    private Optional<Balance> findBalance(ProgrammeId programme, Gate gate) {
        if (!gate.shows(Trait.PULSED)) {
            return Optional.empty();
        }
        Share even = gate.share(Trait.EVEN, Trait.PULSED).orElse(null);
        return measures.findBalance(programme, gate.count(Trait.PULSED), even);
    }

    /** The gate, asked in the words of this class. */
    private static final class Gate {
        private static final List<Trait> STEPS =
                List.of(Trait.ANSWERED, Trait.ACCEPTED, Trait.MATCHED, Trait.SIGNED, Trait.MET, Trait.MET_OFTEN);
        private static final List<Trait> STANDINGS = List.of(Trait.JOINED, Trait.READY, Trait.PAUSED, Trait.LEFT);

        private final Disclosure<Cells.Cell> disclosure;

        Gate(Cells cells) {
            this.disclosure = Disclosure.over(cells.people());
            cells.people().keySet().stream()
                    .map(Gate::standing)
                    .distinct()
                    .forEach(standing -> disclosure.know(cell -> standing(cell).equals(standing)));
        }

        private static Set<Trait> standing(Cells.Cell cell) {
            return STANDINGS.stream().filter(cell::has).collect(Collectors.toSet());
        }

        boolean showPeriods(List<Period> periods) {
            return !periods.isEmpty()
                    && periods.stream().allMatch(period -> disclosure.letThrough(cell -> cell.isIn(period)));
        }

        List<Step> showSteps() {
            List<Step> steps = new ArrayList<>();
            for (Trait step : STEPS) {
                steps.add(new Step(step.key(), shows(step) ? Optional.of(count(step)) : Optional.empty()));
            }
            return List.copyOf(steps);
        }

        boolean shows(Trait trait) {
            return count(trait) > 0 && disclosure.letThrough(having(trait));
        }

        int count(Trait trait) {
            return disclosure.count(having(trait));
        }

        Optional<Share> share(Trait part, Trait whole) {
            Predicate<Cells.Cell> both = having(part).and(having(whole));
            return shows(whole) && disclosure.letThrough(both)
                    ? Optional.of(new Share(disclosure.count(both), count(whole)))
                    : Optional.empty();
        }

        private static Predicate<Cells.Cell> having(Trait trait) {
            return cell -> cell.has(trait);
        }
    }
}
