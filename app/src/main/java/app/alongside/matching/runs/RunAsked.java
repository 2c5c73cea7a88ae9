package app.alongside.matching.runs;

import app.alongside.matching.MatchRunId;
import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;

/** Names a run that waits to be done. */
public record RunAsked(OrganisationId organisationId, MatchRunId runId) implements OrganisationEvent {}
