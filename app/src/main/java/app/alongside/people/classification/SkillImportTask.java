package app.alongside.people.classification;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import java.util.UUID;

/** Which classification a job is to take over. */
record SkillImportTask(OrganisationId organisationId, UUID importId) implements OrganisationEvent {}
