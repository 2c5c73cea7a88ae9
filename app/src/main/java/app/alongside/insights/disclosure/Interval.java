package app.alongside.insights.disclosure;

/** From where to where a true value lies, with 95 % confidence. */
public record Interval(double low, double high) {}
