package app.alongside.insights.web;

import app.alongside.insights.Indicators;
import app.alongside.insights.Indicators.Step;
import app.alongside.insights.measures.Trait;
import app.alongside.programmes.Uptake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the panel of indicators shows.
 *
 * @param steps from joining on: the first two are counted exactly, the others only as far as the gate lets them through
 */
public record IndicatorsScreen(
        Indicators indicators, List<Step> steps, Funnel funnel, Columns signUps, Columns sessions) {
    static IndicatorsScreen of(Indicators indicators, Uptake uptake) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Trait.JOINED.key(), Optional.of(uptake.joined())));
        steps.add(new Step(Trait.READY.key(), Optional.of(uptake.ready())));
        steps.addAll(indicators.steps());
        return new IndicatorsScreen(
                indicators,
                List.copyOf(steps),
                Funnel.of(steps),
                Columns.of(indicators.signUps()),
                Columns.of(indicators.sessions()));
    }
}
