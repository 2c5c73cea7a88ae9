package app.alongside.relationships.circles.web;

import java.util.List;

/**
 * The circles one is in, and those one could join.
 *
 * @param mayPropose whether one takes part in a programme that is open
 */
public record CirclesScreen(List<CircleCard> mine, List<CircleCard> open, boolean mayPropose) {}
