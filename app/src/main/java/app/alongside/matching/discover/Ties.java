package app.alongside.matching.discover;

import app.alongside.matching.ProposalId;
import app.alongside.platform.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * What lies between one person and others.
 *
 * @param apart who does not come into question, for whatever reason: nobody is told which
 * @param proposed with whom there is an open proposal, and which
 */
record Ties(Set<PersonId> apart, Map<PersonId, ProposalId> proposed) {}
