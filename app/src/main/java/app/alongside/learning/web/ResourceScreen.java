package app.alongside.learning.web;

import app.alongside.learning.LearningMoments.Together;
import app.alongside.learning.Resource;
import app.alongside.learning.ResourceMarks.Mine;
import app.alongside.learning.contributions.Contribution;
import app.alongside.learning.contributions.Contribution.State;
import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * One resource, to read.
 *
 * @param addedBy the first name of the colleague who added it; empty for our own content
 * @param reader empty for an account without a person
 * @param own what the reader added it as; empty for what others added
 */
public record ResourceScreen(Resource resource, String addedBy, Optional<Reader> reader, Optional<Contribution> own) {
    /**
     * Who reads it.
     *
     * @param peers the relationships and circles it can be shared into and used in
     * @param today the reader's date
     */
    public record Reader(Mine mine, List<Together> peers, LocalDate today) {
        /** The day by which one may well have tried it: this week's Friday, or the next one's from Thursday on. */
        public LocalDate friday() {
            return today.plusDays(1).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        }
    }

    /** Whether peers could open it: it leads elsewhere, or stands in the library for everybody. */
    public boolean canBeShared() {
        return resource.source().address() != null || own.isEmpty() || own.get().state() == State.APPROVED;
    }

    /** Its text, as the renderer made it. */
    public Content text() {
        return output -> output.writeContent(resource.html());
    }
}
