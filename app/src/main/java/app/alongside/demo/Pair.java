package app.alongside.demo;

import app.alongside.demo.content.Colleague;
import app.alongside.demo.content.Dice;
import app.alongside.platform.PersonId;
import app.alongside.relationships.Relationship;
import app.alongside.relationships.RelationshipId;
import java.util.Comparator;
import java.util.List;

/** Two people of Northwind Rail who became peers; {@code one} stands before {@code other} in the directory. */
record Pair(RelationshipId relationship, Colleague one, Colleague other, Staff staff) {
    static Pair of(Relationship relationship, Staff staff) {
        List<Colleague> members = relationship.members().stream()
                .map(staff::get)
                .sorted(Comparator.comparing(Colleague::number))
                .toList();
        return new Pair(relationship.id(), members.getFirst(), members.getLast(), staff);
    }

    /** Whether one of them is shown to whoever tries the demo; these are steadier than most. */
    boolean isShown() {
        return DemoAccount.has(one.email()) || DemoAccount.has(other.email());
    }

    /** The dice for a question about this pair. */
    Dice dice(String question) {
        return Dice.about(question, one.number() + " and " + other.number());
    }

    List<Colleague> members() {
        return List.of(one, other);
    }

    PersonId idOf(Colleague member) {
        return staff.idOf(member);
    }
}
