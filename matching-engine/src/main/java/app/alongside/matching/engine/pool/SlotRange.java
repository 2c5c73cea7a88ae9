package app.alongside.matching.engine.pool;

/** A stretch of half-hours from Monday 00:00 UTC: {@code from} included, {@code until} not. */
public record SlotRange(int from, int until) {
    /** How long the stretch lasts. */
    public double hours() {
        return (until - from) / 2.0;
    }
}
