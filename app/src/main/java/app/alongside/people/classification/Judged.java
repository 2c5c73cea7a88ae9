package app.alongside.people.classification;

import java.util.List;

/**
 * The labels of a classification, told apart.
 *
 * @param labels those that are believed, for each concept in its order
 * @param moved how many of them stood in another concept's row
 */
record Judged(List<List<String>> labels, List<Doubt> doubts, int moved) {}
