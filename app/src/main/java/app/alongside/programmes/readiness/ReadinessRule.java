package app.alongside.programmes.readiness;

import app.alongside.programmes.Design;
import app.alongside.programmes.Gap;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that must be so before a programme is published; says what is missing where it is not. */
@FunctionalInterface
interface ReadinessRule {
    Optional<Gap> check(Design design, LocalDate today);
}
