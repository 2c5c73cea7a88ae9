package app.alongside.matching.engine.pool;

import java.time.LocalDate;

/** Somebody a person was paired with before, and the day on which that relationship ended. */
public record PastPartner(String id, LocalDate ended) {}
