package app.alongside.platform.jobs;

import app.alongside.platform.OrganisationId;
import java.util.List;

/** Who the organisations of this installation are; answered by the module that keeps them. */
public interface KnownOrganisations {
    List<OrganisationId> listIds();
}
