package app.alongside.matching.engine.candidates;

/**
 * What pairs nobody looked at could add, estimated: of some people drawn by lot all pairs are bounded against the prices. An
 * estimate, and never part of a proof.
 *
 * @param sampled of how many people all pairs were bounded
 * @param couldAdd by which share of the value the bound over the candidates would rise at most if every pair were known, as far as
 *     the sample tells
 * @param margin half the width of the interval that holds the true share in 95 of 100 draws, by the normal approximation
 */
public record Coverage(int sampled, double couldAdd, double margin) {}
