package app.alongside.matching.engine.circles;

import java.util.List;

/** Others who could sit with a party about a topic; a negative topic stands for none. */
record Company(int topic, List<Party> others) {
    static final Company NONE = new Company(-1, List.of());

    int people(Party party) {
        return party.size() + people();
    }

    private int people() {
        return others.stream().mapToInt(Party::size).sum();
    }

    /** The one with more people, or else this one. */
    Company orLarger(Company other) {
        return topic < 0 || other.people() > people() ? other : this;
    }
}
