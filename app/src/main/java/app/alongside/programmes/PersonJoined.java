package app.alongside.programmes;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import java.time.Instant;

/** Somebody agreed to what joining means and is in. */
public record PersonJoined(
        OrganisationId organisationId, ProgrammeId programmeId, EnrolmentId enrolmentId, PersonId person, Instant at)
        implements OrganisationEvent {}
