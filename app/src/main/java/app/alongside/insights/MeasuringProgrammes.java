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
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures a programme by its facts. All figures about people pass one gate, the plainest first. They are about the
 * people of those weeks whose sign-ups can be shown; the newest few join them once they are at least five.
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
        List<Period> signUps = Periods.of(all.peopleByWeek());
        Gate gate = new Gate(all.within(signUps));
        boolean joined = gate.showPeriods(signUps);
        List<Step> steps = gate.showSteps();
        return new Indicators(
                joined ? Optional.of(gate.count(Trait.JOINED)) : Optional.empty(),
                steps,
                joined ? signUps : List.of(),
                Periods.of(measures.listSessionWeeks(programme)),
                gate.share(Trait.MATCHED, Trait.READY),
                gate.share(Trait.ACCEPTED, Trait.ANSWERED),
                gate.share(Trait.MET_EARLY, Trait.DUE),
                findTimeToMatch(programme, gate),
                findBalance(programme, gate));
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
        private static final List<Trait> STEPS = List.of(
                Trait.JOINED, Trait.READY, Trait.ANSWERED, Trait.ACCEPTED, Trait.MATCHED, Trait.MET, Trait.MET_OFTEN);

        private final Disclosure<Cells.Cell> disclosure;

        Gate(Cells cells) {
            this.disclosure = Disclosure.over(cells.people());
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
