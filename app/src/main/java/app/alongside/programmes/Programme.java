package app.alongside.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentoring programme, as one version of its design describes it.
 *
 * @param slug its name in addresses; stays when the name changes
 * @param version the version of the design
 */
public record Programme(ProgrammeId id, String slug, Status status, int version, Design design) {
    /** Where a programme stands. */
    public enum Status {
        /** Being designed; nobody can join. */
        DRAFT,
        /** People can join; its first day is still ahead. */
        PUBLISHED,
        /** Between its first and its last day; people can join. */
        RUNNING,
        /** Its last day is over. */
        ENDED;

        static Status on(LocalDate today, boolean published, Dates dates) {
            if (!published) {
                return DRAFT;
            }
            if (today.isAfter(dates.ends())) {
                return ENDED;
            }
            return today.isBefore(dates.starts()) ? PUBLISHED : RUNNING;
        }
    }

    /** Whether people can join. */
    public boolean isOpen() {
        return status == Status.PUBLISHED || status == Status.RUNNING;
    }

    public boolean isDraft() {
        return status == Status.DRAFT;
    }

    public String name() {
        return design.purpose().name();
    }

    /** What it is for, in one or two sentences. */
    public String purpose() {
        return design.purpose().statement();
    }

    public Format format() {
        return design.format();
    }

    public Guidelines guidelines() {
        return design.guidelines();
    }

    public String boundaries() {
        return design.guidelines().boundaries();
    }

    public String commitment() {
        return design.audience().commitment();
    }

    public int mostPartners() {
        return design.audience().mostPartners();
    }

    public LocalDate starts() {
        return design.dates().starts();
    }

    public LocalDate ends() {
        return design.dates().ends();
    }

    public @Nullable LocalDate matchBy() {
        return design.dates().matchBy();
    }

    /** The day by which the first proposals are promised, as long as it is ahead. */
    public @Nullable LocalDate promiseOn(LocalDate today) {
        LocalDate promised = matchBy();
        return promised == null || promised.isBefore(today) ? null : promised;
    }

    public int answerDays() {
        return design.dates().answerDays();
    }

    public List<Stage> stages() {
        return design.stages().list();
    }

    public ConsentText consent() {
        return design.consent();
    }
}
