package app.alongside.programmes.overview.web;

import app.alongside.programmes.Enrolment.Status;
import app.alongside.programmes.Programme;
import app.alongside.programmes.ProgrammeId;
import java.util.List;
import java.util.Map;

/** All programmes of the organisation, with how many people stand where. */
public record ProgrammesScreen(List<Programme> programmes, Map<ProgrammeId, Map<Status, Integer>> counts) {
    public int count(Programme programme, Status status) {
        return counts.getOrDefault(programme.id(), Map.of()).getOrDefault(status, 0);
    }

    /** Everybody who has agreed and not left. */
    public int peopleIn(Programme programme) {
        return count(programme, Status.CONSENTED) + count(programme, Status.READY) + count(programme, Status.PAUSED);
    }
}
