package app.alongside.learning.web;

import app.alongside.learning.LearningMoments.Moment;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceMarks.Mine;
import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * One resource, to read.
 *
 * @param peers the relationships it can be shared into
 * @param today the reader's date
 */
public record ResourceScreen(Resource resource, boolean mayMark, Mine mine, List<Moment> peers, LocalDate today) {
    /** The day by which one may well have tried it: this week's Friday, or the next one's from Thursday on. */
    public LocalDate friday() {
        return today.plusDays(1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    /** Its text, as the renderer made it. */
    public Content text() {
        return output -> output.writeContent(resource.html());
    }
}
