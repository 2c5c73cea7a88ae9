package app.alongside.matching.runs;

import app.alongside.matching.explanations.WhyAlone;
import app.alongside.platform.PersonId;

/** Somebody for whom a run found no partner, and why. */
public record LeftOut(PersonId person, WhyAlone why) {}
