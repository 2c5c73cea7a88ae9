package app.alongside.matching.engine.explain;

/**
 * Somebody else who would do.
 *
 * @param value of the pair, 0 to 100
 * @param view of the person who asks, 0 to 100
 * @param net what the whole would keep of the value, in points, when the other's place is paid at its price; higher is wiser
 */
public record Alternative(String id, int value, int view, double net) {}
