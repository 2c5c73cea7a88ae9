package app.alongside.insights.web;

import app.alongside.insights.Indicators;
import app.alongside.insights.MeasuringProgrammes;
import app.alongside.programmes.Headcounts;
import app.alongside.programmes.OverviewPanel;
import app.alongside.programmes.Programme;
import app.alongside.ui.Panel;
import app.alongside.ui.Panel.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows a published programme's indicators across its page. */
@Component
class IndicatorsPanel implements OverviewPanel {
    private final MeasuringProgrammes measuring;
    private final Headcounts headcounts;

    IndicatorsPanel(MeasuringProgrammes measuring, Headcounts headcounts) {
        this.measuring = measuring;
        this.headcounts = headcounts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> find(Programme programme) {
        if (programme.isDraft()) {
            return Optional.empty();
        }
        Indicators indicators = measuring.measure(programme.id());
        return Optional.of(new Panel(
                "insights/web/indicators",
                IndicatorsScreen.of(indicators, headcounts.countUptake(programme.id())),
                Section.LEAD));
    }
}
