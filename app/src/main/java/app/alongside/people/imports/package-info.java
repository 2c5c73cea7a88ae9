/**
 * People from files of other systems: whatever its encoding, separator and headings, a file is read, checked row by
 * row, and its good rows become people; the others come back with their reasons, to be mended and sent again.
 */
@NullMarked
package app.alongside.people.imports;

import org.jspecify.annotations.NullMarked;
