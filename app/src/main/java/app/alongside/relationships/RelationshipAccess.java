package app.alongside.relationships;

import app.alongside.identity.SignedIn;
import org.springframework.stereotype.Component;

/** The gate: only its members see a relationship and what lies in it. No role opens it for anybody else. */
@Component
public class RelationshipAccess {
    private final Relationships relationships;

    RelationshipAccess(Relationships relationships) {
        this.relationships = relationships;
    }

    /**
     * The relationship, for one of its members to look at, be it over or not.
     *
     * @throws NoSuchRelationship for everybody else
     */
    public Relationship forMember(SignedIn me, RelationshipId id) {
        return me.findPersonId()
                .flatMap(person -> relationships.find(id).filter(relationship -> relationship.has(person)))
                .orElseThrow(() -> new NoSuchRelationship(id));
    }

    /**
     * The relationship, for one of its members to work in.
     *
     * @throws NoSuchRelationship for everybody else
     * @throws NotActive while it rests and after its end; the pages answer by leading to the workspace, which says so
     */
    public Relationship forWork(SignedIn me, RelationshipId id) {
        Relationship relationship = forMember(me, id);
        if (!relationship.isActive()) {
            throw new NotActive(relationship);
        }
        return relationship;
    }
}
