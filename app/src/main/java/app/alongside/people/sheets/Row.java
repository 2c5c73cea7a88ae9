package app.alongside.people.sheets;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number the number a spreadsheet shows beside it
 */
public record Row(int number, List<String> cells) {}
