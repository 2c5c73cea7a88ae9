package app.alongside.relationships.agreement.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import org.springframework.stereotype.Component;

/** The way to the agreement. */
@Component
class AgreementTab implements WorkspaceTab {
    @Override
    public int order() {
        return 90;
    }

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return 0;
    }
}
