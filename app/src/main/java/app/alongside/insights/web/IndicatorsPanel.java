package app.alongside.insights.web;

import app.alongside.insights.Indicators;
import app.alongside.insights.MeasuringProgrammes;
import app.alongside.programmes.Enrolments;
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
    private final Enrolments enrolments;

    IndicatorsPanel(MeasuringProgrammes measuring, Enrolments enrolments) {
        this.measuring = measuring;
        this.enrolments = enrolments;
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
                IndicatorsScreen.of(indicators, enrolments.countUptake(programme.id())),
                Section.LEAD));
    }
}
