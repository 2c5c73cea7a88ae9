package app.alongside.programmes;

import app.alongside.platform.jobs.DueWork;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings people back on the day until which they had paused. */
@Component
class EndingPauses implements DueWork {
    private static final int AT_A_TIME = 200;

    private final Enrolments enrolments;
    private final PausingEnrolments pausing;
    private final Clock clock;

    EndingPauses(Enrolments enrolments, PausingEnrolments pausing, Clock clock) {
        this.enrolments = enrolments;
        this.pausing = pausing;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "programmes.end-pauses";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void perform() {
        List<Enrolment> due = listDue();
        while (!due.isEmpty()) {
            due.forEach(enrolment -> pausing.comeBack(enrolment.programmeId(), enrolment.person()));
            due = listDue();
        }
    }

    private List<Enrolment> listDue() {
        return enrolments.listToReturn(LocalDate.now(clock), AT_A_TIME);
    }
}
