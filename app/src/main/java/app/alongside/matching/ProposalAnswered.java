package app.alongside.matching;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** Somebody answered a proposal; as long as it is open they may answer again. */
public record ProposalAnswered(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        ProposalId proposalId,
        PersonId person,
        Answer answer,
        Instant at)
        implements OrganisationEvent {}
