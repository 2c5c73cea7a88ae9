package app.alongside.relationships.goals;

import app.alongside.platform.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who takes a step, and by when; either may stay open. */
public record Taking(@Nullable PersonId owner, @Nullable LocalDate due) {}
