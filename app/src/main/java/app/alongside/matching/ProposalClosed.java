package app.alongside.matching;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;

/** A proposal came to nothing. */
public record ProposalClosed(
        OrganisationId organisationId, ProgrammeId programmeId, ProposalId proposalId, Proposal.How how, Instant at)
        implements OrganisationEvent {}
