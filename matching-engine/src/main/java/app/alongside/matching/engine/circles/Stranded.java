package app.alongside.matching.engine.circles;

import java.util.Optional;

/** Somebody without a circle, why, and the smallest change that would seat them; every change was tried on the circles found. */
public record Stranded(String id, CircleReason reason, Optional<CircleChange> change) {}
