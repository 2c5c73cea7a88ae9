package app.alongside.matching.web;

import app.alongside.matching.Answer;
import app.alongside.matching.Proposal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Where a proposal stands for one of its people, who never sees another's answer before all have replied. */
public enum Standing {
    WAITING,
    ACCEPTED,
    AGREED,
    DECLINED,
    OFF,
    LAPSED;

    static Standing of(Proposal proposal, Optional<Answer> mine, Instant now) {
        boolean declined = mine.equals(Optional.of(Answer.DECLINED));
        boolean out = mine.equals(Optional.of(Answer.OUT));
        return switch (proposal.state()) {
            case Proposal.Agreed agreed when mine.equals(Optional.of(Answer.ACCEPTED)) -> AGREED;
            case Proposal.Agreed agreed -> declined ? DECLINED : out ? OFF : LAPSED;
            case Proposal.Closed closed when declined -> DECLINED;
            case Proposal.Closed closed -> closed.how() == Proposal.How.LAPSED ? LAPSED : OFF;
            case Proposal.Open open when declined -> DECLINED;
            case Proposal.Open open when out -> OFF;
            case Proposal.Open open when proposal.isOverdue(now) -> LAPSED;
            case Proposal.Open open -> mine.isPresent() ? ACCEPTED : WAITING;
        };
    }

    /** Whether answers and questions are still taken. */
    public boolean isOpen() {
        return this == WAITING || this == ACCEPTED;
    }

    /** Its name in message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
