package app.alongside.relationships;

/** What was asked for cannot be done while the relationship rests, or after its end. */
public class NotActive extends RuntimeException {
    private final RelationshipId relationship;

    public NotActive(Relationship relationship) {
        super("Relationship " + relationship.id() + " is " + relationship.state()
                + ". Maybe another member paused or ended it a moment ago.");
        this.relationship = relationship.id();
    }

    public RelationshipId relationship() {
        return relationship;
    }
}
