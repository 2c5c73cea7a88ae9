package app.alongside.programmes;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.Instant;

/** Somebody who takes part in a programme wants nobody new for now. */
public record PersonPaused(
        OrganisationId organisationId, ProgrammeId programmeId, EnrolmentId enrolmentId, PersonId person, Instant at)
        implements OrganisationEvent {}
