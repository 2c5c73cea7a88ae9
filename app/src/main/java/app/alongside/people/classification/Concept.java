package app.alongside.people.classification;

import java.util.List;

/**
 * A row of a classification.
 *
 * @param row the number a spreadsheet shows beside it
 * @param uri what the classification calls it; empty where the file has no such column
 * @param label the name it prefers
 * @param labels other names, as they stand in the same row
 * @param description what it is; empty where nothing says
 * @param broader the uri or the label of what it is a kind of; empty where nothing says
 */
record Concept(int row, String uri, String label, List<String> labels, String description, String broader) {}
