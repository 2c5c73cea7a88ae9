package app.alongside.demo;

import app.alongside.programmes.Dates;
import app.alongside.programmes.DesigningProgrammes;
import app.alongside.programmes.DesigningProgrammes.Publication;
import app.alongside.programmes.Programme;
import app.alongside.programmes.Purpose;
import app.alongside.programmes.Stage;
import app.alongside.programmes.Stages;
import app.alongside.programmes.Template;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Designs a cohort from the template of peer pairs, as Helena would, and publishes it. */
@Component
class DesigningCohorts {
    private static final int DAYS_UNTIL_MATCH = 3;

    private final DesigningProgrammes designing;

    DesigningCohorts(DesigningProgrammes designing) {
        this.designing = designing;
    }

    @Transactional
    public Programme design(Cohort cohort, LocalDate starts) {
        Programme draft = designing.createFrom(Template.PEER_PAIRS, cohort.title(), starts);
        Purpose purpose = draft.design().purpose();
        designing.change(
                draft.id(),
                new Purpose(
                        cohort.title(), cohort.statement(), purpose.objectives(), purpose.itIs(), purpose.itIsNot()));
        designing.change(draft.id(), stages(draft, cohort));
        designing.change(
                draft.id(),
                new Dates(
                        starts,
                        starts.plusWeeks(cohort.weeks()).minusDays(1),
                        starts.plusDays(DAYS_UNTIL_MATCH),
                        draft.answerDays()));
        return switch (designing.publish(draft.id())) {
            case Publication.Published published -> published.programme();
            case Publication.NotReady missing ->
                throw new IllegalStateException(cohort + " is not ready: " + missing.gaps());
        };
    }

    private static Stages stages(Programme draft, Cohort cohort) {
        List<Stage> stages = new ArrayList<>();
        for (int place = 0; place < draft.stages().size(); place++) {
            Stage stage = draft.stages().get(place);
            stages.add(new Stage(
                    stage.key(),
                    stage.name(),
                    stage.description(),
                    cohort.stageWeeks().get(place)));
        }
        return new Stages(stages);
    }
}
