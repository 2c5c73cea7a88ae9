package app.alongside.matching;

import app.alongside.platform.OrganisationEvent;
import app.alongside.platform.OrganisationId;
import app.alongside.platform.PersonId;
import app.alongside.programmes.ProgrammeId;
import java.time.Instant;
import java.util.List;

/** Everybody accepted a proposal and has a place for it; announced once for a proposal. */
public record ProposalAgreed(
        OrganisationId organisationId,
        ProgrammeId programmeId,
        ProposalId proposalId,
        List<PersonId> members,
        Instant at)
        implements OrganisationEvent {}
