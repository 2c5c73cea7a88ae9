package app.alongside.insights.web;

import app.alongside.insights.Indicators;
import app.alongside.insights.Indicators.Step;
import java.util.List;

/** What the panel of indicators shows. */
public record IndicatorsScreen(Indicators indicators, Funnel funnel, Columns signUps, Columns sessions) {
    static IndicatorsScreen of(Indicators indicators) {
        return new IndicatorsScreen(
                indicators,
                Funnel.of(indicators.steps()),
                Columns.of(indicators.signUps()),
                Columns.of(indicators.sessions()));
    }

    public List<Step> steps() {
        return indicators.steps();
    }
}
