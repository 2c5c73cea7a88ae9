package app.alongside.matching;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** The pairs of a run were proposed to the people in them; {@code proposals} counts the pairs. */
public record MatchPublished(
        OrganisationId organisationId, ProgrammeId programmeId, MatchRunId runId, int proposals, Instant at)
        implements OrganisationEvent {}
