package app.alongside.care;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;

/** A concern was sent. Only care itself acts on it. */
record ConcernSent(OrganisationId organisationId, ConcernId concernId) implements OrganisationEvent {}
