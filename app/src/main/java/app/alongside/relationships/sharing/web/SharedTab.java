package app.alongside.relationships.sharing.web;

import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.WorkspaceTab;
import app.alongside.relationships.sharing.SharedThings;
import org.springframework.stereotype.Component;

/** The way to what was shared, with how many things there are. */
@Component
class SharedTab implements WorkspaceTab {
    private final SharedThings things;

    SharedTab(SharedThings things) {
        this.things = things;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "shared";
    }

    @Override
    public int count(Relationship relationship, PersonId viewer) {
        return things.count(relationship.id());
    }
}
