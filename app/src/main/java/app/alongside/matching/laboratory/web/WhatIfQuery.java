package app.alongside.matching.laboratory.web;

import app.alongside.matching.policy.PairRulings.Ruling;
import app.alongside.platform.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is tried.
 *
 * @param person whom it is about
 * @param find a name among the others
 * @param other the other, once chosen
 */
record WhatIfQuery(
        UUID person,
        @Nullable String find,
        @Nullable UUID other,
        @Nullable Ruling ruling) {
    PersonId personId() {
        return new PersonId(person);
    }

    String text() {
        return find == null ? "" : find.strip();
    }

    Optional<PersonId> findOther() {
        return ruling == null ? Optional.empty() : Optional.ofNullable(other).map(PersonId::new);
    }
}
