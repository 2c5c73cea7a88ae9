package app.alongside.people.imports;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import java.util.UUID;

/** Which import a job is to work on. */
record ImportTask(OrganisationId organisationId, UUID importId) implements OrganisationEvent {}
