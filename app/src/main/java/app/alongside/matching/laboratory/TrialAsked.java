package app.alongside.matching.laboratory;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;

/** Names a trial that waits to be done. */
public record TrialAsked(OrganisationId organisationId, MatchTrialId trialId) implements OrganisationEvent {}
